import type { Type } from '@nestjs/common';
import type { Access } from '../access/access.js';

/** One address that the portal answers, as declared by a controller. */
export interface Route {
  /** `GET`, `POST`, ... */
  readonly method: string;
  /** Express pattern with a leading slash: `/organisationen/:slug`. */
  readonly path: string;
  readonly controller: Type;
  /** Name of the method that handles it. */
  readonly handler: string;
  /** Absent: nobody declared it, and the portal must not start. */
  readonly access: Access | undefined;
}

/** `PeersController.list`: how a route is named in an error that a developer reads. */
export function nameOf(route: Route): string {
  return `${route.controller.name}.${route.handler}`;
}
