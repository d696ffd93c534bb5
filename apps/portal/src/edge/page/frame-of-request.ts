import type { Request } from 'express';
import type { Account } from '#accounts';
import { curatesAll } from '#platform';
import { type Frame, frameOf, type FrameSession } from '../../ui/index.js';
import { currentScope } from '../request/request-scope.js';
import { csrfTokenOf } from '../session/session.js';
import { emailOf, viewerOf } from '../viewer/viewer-of.js';
import { takeDone } from './done.js';
import { SITE, type Site } from './site.js';

/** The frame of the page that answers a request: its language, its address, the site around it. */
export function frameOfRequest(request: Request): Frame {
  const site: Site = request.app.locals[SITE];
  const [, search = ''] = /^[^?]*(\?.+)$/.exec(request.originalUrl) ?? [];
  return frameOf({
    ...site,
    language: currentScope().language,
    path: withoutLanguage(request.path),
    search,
    session: sessionOf(request),
    done: takeDone(request),
  });
}

/** The session that began while a request was answered, for the page that answers it. */
export function sessionFor({ email, curates }: Account, request: Request): FrameSession {
  const curatesPart = curates !== null && curates.scope !== 'all';
  return { email, isCurator: curates !== null, curatesPart, csrfToken: csrfTokenOf(request) };
}

function sessionOf(request: Request): FrameSession | null {
  const email = emailOf(request);
  if (email === null) return null;
  const viewer = viewerOf(request);
  const isCurator = viewer.kind === 'curator';
  return { email, isCurator, curatesPart: isCurator && !curatesAll(viewer), csrfToken: csrfTokenOf(request) };
}

function withoutLanguage(path: string): string {
  return path.replace(/^\/en(?=\/|$)/, '') || '/';
}
