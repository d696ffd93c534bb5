import type { Request } from 'express';
import { type Frame, frameOf } from '../../ui/index.js';
import { currentScope } from '../request/request-scope.js';
import { SITE, type Site } from './site.js';

/** The frame of the page that answers a request: its language, its address, the site around it. */
export function frameOfRequest(request: Request): Frame {
  const site: Site = request.app.locals[SITE];
  const [, search = ''] = /^[^?]*(\?.+)$/.exec(request.originalUrl) ?? [];
  return frameOf({ ...site, language: currentScope().language, path: withoutLanguage(request.path), search });
}

function withoutLanguage(path: string): string {
  return path.replace(/^\/en(?=\/|$)/, '') || '/';
}
