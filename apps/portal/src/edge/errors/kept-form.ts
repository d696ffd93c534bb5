import type { Request, Response } from 'express';
import { KEPT_BODY } from '../input/body-limit.js';
import { readForm } from '../input/read-body.js';
import { SITE, type Site } from '../page/site.js';
import { isForPrograms } from '../request/is-for-programs.js';
import { CSRF_FIELD } from '../session/csrf.guard.js';
import type { Fault } from './fault.js';

/** A text of a form that could not be taken, by the name of its field. */
export type KeptField = readonly [name: string, text: string];

/** Somebody who signs in once more, or comes back in a moment, can send the same again. */
const PASSING = [
  'SESSION.REQUIRED',
  'REQUEST.CSRF_TOKEN_WRONG',
  'SIGN_IN.TOO_MANY_ATTEMPTS',
  'SERVICE.UNAVAILABLE',
  'SERVICE.FAILED',
];
/** Never repeated on a page. */
const SECRET = /pass|kennwort|code|secret|token|proof|recovery|current/i;

/**
 * What somebody sent by a form that was refused for a reason that passes, so that the answer can hand it back: nothing typed is lost.
 * Null for everything else, and for forms with a secret.
 */
export async function keptForm(
  request: Request,
  response: Response,
  { code }: Fault,
): Promise<KeptField[] | null> {
  if (request.method !== 'POST' || isForPrograms(request.path) || !PASSING.includes(code)) return null;
  // A file cannot be handed back.
  if (!isFromHere(request) || !request.is('application/x-www-form-urlencoded')) return null;
  const body = await (request.body ?? readForm(request, response, KEPT_BODY).catch(() => null));
  const fields = Object.entries((body ?? {}) as Record<string, string | string[]>)
    .filter(([name]) => name !== CSRF_FIELD)
    .flatMap(([name, value]) => [value].flat().map((text) => [name, text] as const));
  const hasText = fields.some(([, text]) => text.trim() !== '');
  return hasText && !fields.some(([name]) => SECRET.test(name)) ? fields : null;
}

/** Somebody else's page must not make ours show its text with a button below. */
function isFromHere(request: Request): boolean {
  const origin = request.get('origin');
  const { publicUrl }: Site = request.app.locals[SITE];
  return (
    origin !== undefined && [new URL(publicUrl).origin, `http://${request.get('host')}`].includes(origin)
  );
}
