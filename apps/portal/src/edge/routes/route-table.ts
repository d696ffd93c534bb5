import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { match } from 'path-to-regexp';
import { checkRoutes } from './check-routes.js';
import { listRoutes } from './list-routes.js';
import type { Route } from './route.js';

interface Entry {
  readonly route: Route;
  readonly fits: (path: string) => boolean;
}

/** Every route of the portal, found when it starts. */
@Injectable()
export class RouteTable {
  private entries: readonly Entry[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error naming every route that lacks a declaration */
  load(): void {
    const routes = listRoutes(this.discovery);
    checkRoutes(routes);
    this.entries = routes.map((route) => {
      const fits = match(route.path, { decode: false, sensitive: true });
      return { route, fits: (path: string) => fits(path) !== false };
    });
  }

  list(): Route[] {
    return this.entries.map(({ route }) => route);
  }

  /** Methods that a path answers, sorted; none: the path is unknown. */
  methodsOf(path: string): string[] {
    const methods = new Set(this.entries.filter(({ fits }) => fits(path)).map(({ route }) => route.method));
    if (methods.has('GET')) methods.add('HEAD');
    return [...methods].sort();
  }

  knows(path: string): boolean {
    return this.entries.some(({ fits }) => fits(path));
  }
}
