import type { Request } from 'express';
import { type Viewer, VISITOR } from '#platform';

const viewers = new WeakMap<Request, Viewer>();

/** Notes who asks; done once, before any guard. */
export function rememberViewer(request: Request, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who asks; a visitor where nobody signed in. */
export function viewerOf(request: Request): Viewer {
  return viewers.get(request) ?? VISITOR;
}
