import type { RequestHandler } from 'express';
import { isForPrograms } from '../request/is-for-programs.js';
import type { RouteTable } from './route-table.js';

/** The English start page is the one address that ends with a slash. */
const ENGLISH_START = '/en/';

/** What newsletters and networks hang onto links to follow people. */
const DECORATION = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|msclkid)(=|$)/;

/**
 * Sends whoever adds a slash (or leaves out that of `/en/`), or comes by a decorated link to a page, to the one address
 * that a page has.
 */
export function toCanonicalAddress(routes: RouteTable): RequestHandler {
  return (request, response, next) => {
    const path = canonicalPath(request.path);
    const search = request.url.slice(request.path.length);
    const canonical = path + (isForPrograms(path) ? search : withoutDecorations(search));
    const isAsking = request.method === 'GET' || request.method === 'HEAD';
    if (canonical === request.url || !isAsking || !routes.knows(path)) next();
    else response.redirect(301, canonical);
  };
}

function canonicalPath(path: string): string {
  if (path === '/en' || path === ENGLISH_START) return ENGLISH_START;
  return path.replace(/(?<=.)\/+$/, '');
}

function withoutDecorations(search: string): string {
  const pieces = search.slice(1).split('&');
  const kept = pieces.filter((piece) => !DECORATION.test(piece));
  if (kept.length === pieces.length) return search;
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
