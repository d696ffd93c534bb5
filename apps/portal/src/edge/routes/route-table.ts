import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { checkRoutes } from './check-routes.js';
import { listRoutes } from './list-routes.js';
import { MethodsByPath } from './methods-by-path.js';
import type { Route } from './route.js';

/** Every route of the portal, found when it starts. */
@Injectable()
export class RouteTable {
  private routes: readonly Route[] = [];
  private methods = new MethodsByPath([]);

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error naming every route that lacks a declaration */
  load(): void {
    const routes = listRoutes(this.discovery);
    checkRoutes(routes);
    this.routes = routes;
    this.methods = new MethodsByPath(routes);
  }

  list(): readonly Route[] {
    return this.routes;
  }

  /** Methods that a path answers, sorted; none: the path is unknown. */
  methodsOf(path: string): readonly string[] {
    return this.methods.of(path);
  }

  knows(path: string): boolean {
    return this.methods.of(path).length > 0;
  }
}
