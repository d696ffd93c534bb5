import type { RequestHandler } from 'express';
import type { RouteTable } from './route-table.js';

/** The English start page is the one address that ends with a slash. */
const ENGLISH_START = '/en/';

/** Sends whoever adds a slash (or leaves out that of `/en/`) to the one address that a page has. */
export function toCanonicalPath(routes: RouteTable): RequestHandler {
  return (request, response, next) => {
    const canonical = canonicalOf(request.path);
    if (canonical === request.path || !['GET', 'HEAD'].includes(request.method) || !routes.knows(canonical)) {
      next();
      return;
    }
    response.redirect(301, canonical + request.url.slice(request.path.length));
  };
}

function canonicalOf(path: string): string {
  if (path === '/en' || path === ENGLISH_START) return ENGLISH_START;
  return path.replace(/(?<=.)\/+$/, '');
}
