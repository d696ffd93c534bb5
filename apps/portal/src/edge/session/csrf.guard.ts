import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '#platform';
import { RequestError } from '../errors/request-error.js';
import { isProgram } from './identify-program.js';
import { viewerOf } from '../viewer/viewer-of.js';
import { csrfTokenOf } from './session.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** The field of our forms that carries the token. */
export const CSRF_FIELD = '_csrf';

/**
 * A request that changes something has to come from a page of ours: its Origin, where a browser names one, is ours, and it
 * carries the session's token in `X-CSRF-Token` or in the form.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  private readonly origin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.origin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const field = takeField(request);
    if (SAFE.includes(request.method)) return true;
    // No browser sends a token by itself.
    if (isProgram(request)) return true;
    if (!this.isFromHere(request)) throw new RequestError(403, 'REQUEST.FOREIGN_ORIGIN');
    if (!viewerOf(request).account) return true;
    if (!isSame(request.get('x-csrf-token') ?? field, csrfTokenOf(request))) {
      throw new RequestError(403, 'REQUEST.CSRF_TOKEN_WRONG');
    }
    return true;
  }

  /** Programs name no origin; browsers do for every unsafe request. */
  private isFromHere(request: Request): boolean {
    const origin = request.get('origin');
    if (origin !== undefined)
      return (
        origin === this.origin ||
        (origin === `http://${request.get('host')}` && !this.origin.startsWith('https:'))
      );
    const site = request.get('sec-fetch-site');
    return site === undefined || site === 'same-origin' || site === 'none';
  }
}

/** The token is the edge's business: no schema of a form has to know it. */
function takeField(request: Request): string {
  const body = request.body as Record<string, unknown> | undefined;
  const field = body?.[CSRF_FIELD];
  if (body && field !== undefined) delete body[CSRF_FIELD];
  return typeof field === 'string' ? field : '';
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return expected !== '' && a.length === b.length && timingSafeEqual(a, b);
}
