import { match } from 'path-to-regexp';
import type { Route } from './route.js';

/** What in a pattern stands for something else than itself. */
const OPEN = /[:*{}()[\]?+!\\]/;

interface Entry {
  readonly method: string;
  readonly fits: (path: string) => boolean;
}

/** Which methods an address answers. Asked with every request: most addresses are looked up, and only the others tried one by one. */
export class MethodsByPath {
  /** By path without a slash at its end. */
  private readonly closed = new Map<string, readonly string[]>();
  /** Patterns with something open in them. */
  private readonly open: readonly Entry[];

  constructor(routes: readonly Pick<Route, 'method' | 'path'>[]) {
    const entries = routes.map(({ method, path }) => ({ path, entry: { method, fits: fitting(path) } }));
    this.open = entries.filter(({ path }) => OPEN.test(path)).map(({ entry }) => entry);
    const all = entries.map(({ entry }) => entry);
    for (const { path } of entries) if (!OPEN.test(path)) this.closed.set(path, among(all, path));
  }

  /** Sorted; none: the path is unknown. One slash at the end counts for nothing. */
  of(path: string): readonly string[] {
    const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    return this.closed.get(path) ?? this.closed.get(plain) ?? among(this.open, path);
  }
}

function fitting(pattern: string): (path: string) => boolean {
  const fits = match(pattern, { decode: false, sensitive: true });
  return (path) => fits(path) !== false;
}

function among(entries: readonly Entry[], path: string): string[] {
  const methods = new Set(entries.filter(({ fits }) => fits(path)).map(({ method }) => method));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
