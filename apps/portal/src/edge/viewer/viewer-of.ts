import type { Request } from 'express';
import { type Viewer, VISITOR } from '#platform';

interface Remembered {
  readonly viewer: Viewer;
  readonly email: string;
}

const remembered = new WeakMap<Request, Remembered>();

/** Notes who asks; done once, before any guard. @param email under which somebody signed in, to show it to them */
export function rememberViewer(request: Request, viewer: Viewer, email = ''): void {
  remembered.set(request, { viewer, email });
}

/** Who asks; a visitor where nobody signed in. */
export function viewerOf(request: Request): Viewer {
  return remembered.get(request)?.viewer ?? VISITOR;
}

/** The address under which somebody signed in; null for a visitor. */
export function emailOf(request: Request): string | null {
  return remembered.get(request)?.email ?? null;
}
