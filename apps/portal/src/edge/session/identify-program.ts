import type { Request, RequestHandler } from 'express';
import type { UseAccessToken } from '#accounts';
import { RequestError } from '../errors/request-error.js';
import { rememberViewer } from '../viewer/viewer-of.js';

const FOR_TOKENS = /^\/api\/v1(\/|$)/;
const BEARER = /^bearer( |$)/i;
const READING = ['GET', 'HEAD', 'OPTIONS'];

const programs = new WeakSet<Request>();

/** Whether a token was shown, and held: no cookie counts beside it. */
export function isProgram(request: Request): boolean {
  return programs.has(request);
}

/** A step that a request with a token does not take: it has no session, and neither renews nor begins one. */
export function unlessProgram(step: RequestHandler): RequestHandler {
  return (request, response, next) => (bearerOf(request) === null ? step(request, response, next) : next());
}

/**
 * Finds out for whom a program acts that shows a token, with the rights of this moment.
 *
 * @throws RequestError 401 where it does not hold, 403 where it may only read
 */
export function identifyProgram(tokens: UseAccessToken): RequestHandler {
  return async (request, response, next) => {
    const token = bearerOf(request);
    if (token === null) {
      next();
      return;
    }
    const found = await tokens.execute(token, request.ip ?? '');
    if (!found) throw refusal(401, 'TOKEN.INVALID', 'invalid_token');
    if (found.scope === 'read' && !READING.includes(request.method))
      throw refusal(403, 'TOKEN.READ_ONLY', 'insufficient_scope');
    programs.add(request);
    rememberViewer(request, found.known.viewer, found.known.email);
    response.setHeader('cache-control', 'private, no-cache');
    response.vary('Authorization');
    next();
  };
}

/** Null: none was shown, or it is not looked at here. */
function bearerOf(request: Request): string | null {
  const sent = request.get('authorization') ?? '';
  if (!FOR_TOKENS.test(request.path) || !BEARER.test(sent)) return null;
  return sent.replace(BEARER, '').trim();
}

function refusal(status: number, code: string, error: string): RequestError {
  return new RequestError(status, code, { headers: { 'www-authenticate': `Bearer error="${error}"` } });
}
