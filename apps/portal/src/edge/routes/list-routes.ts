import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_METADATA } from '../access/access.js';
import type { Route } from './route.js';

/** Walks every controller of the running app; a route with several paths is listed once per path. */
export function listRoutes(discovery: DiscoveryService): Route[] {
  return discovery
    .getControllers()
    .map(({ metatype }) => metatype as Type | null)
    .filter((controller) => controller !== null)
    .flatMap(routesOf);
}

function routesOf(controller: Type): Route[] {
  return new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((handler) => {
    const method = controller.prototype[handler] as object;
    const paths: string | string[] | undefined = Reflect.getMetadata(PATH_METADATA, method);
    if (paths === undefined) return [];
    const access =
      Reflect.getMetadata(ACCESS_METADATA, method) ?? Reflect.getMetadata(ACCESS_METADATA, controller);
    const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method)]!;
    return joinPaths(Reflect.getMetadata(PATH_METADATA, controller), paths).map((path) => ({
      method: verb,
      path,
      controller,
      handler,
      access,
    }));
  });
}

function joinPaths(parents: string | string[] | undefined, children: string | string[]): string[] {
  return [parents ?? '']
    .flat()
    .flatMap((parent) =>
      [children]
        .flat()
        .map((child) => `/${parent}/${child}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')),
    );
}
