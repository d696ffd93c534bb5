import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { DomainError } from '#platform';
import { RequestError } from '../errors/request-error.js';
import { SeeOther } from '../errors/see-other.js';
import { isProgram } from '../session/identify-program.js';
import { isForPrograms } from '../request/is-for-programs.js';
import { viewerOf } from '../viewer/viewer-of.js';
import { ACCESS_METADATA, type Access } from './access.js';
import { PEOPLE_METADATA } from './for-people.js';
import { isLetIn } from './is-let-in.js';

/**
 * Lets a request through only where its route says so; no declaration means nobody. A use case still checks the role in the
 * organisation that is meant: a route cannot know it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw new DomainError('ROUTE.NOT_FOUND', 'not-found');
    const request = context.switchToHttp().getRequest<Request>();
    if (isProgram(request)) this.checkPrograms(context);
    if (access === 'public') return true;
    const viewer = viewerOf(request);
    if (!viewer.account) throw signInFirst(request);
    if (!isLetIn(viewer, access)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return true;
  }

  /** @throws DomainError `TOKEN.NOT_ENOUGH` */
  private checkPrograms(context: ExecutionContext): void {
    const handlers = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PEOPLE_METADATA, handlers))
      throw new DomainError('TOKEN.NOT_ENOUGH', 'forbidden');
  }
}

/** A person comes back to where they wanted to go. */
function signInFirst(request: Request): Error {
  if (isForPrograms(request.path) || request.method !== 'GET') {
    return new RequestError(401, 'SESSION.REQUIRED');
  }
  const wanted = request.originalUrl.replace(/^\/en(?=\/|$)/, '');
  return new SeeOther(`/anmelden?weiter=${encodeURIComponent(wanted)}`);
}
