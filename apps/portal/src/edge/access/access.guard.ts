import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#platform';
import { ACCESS_METADATA, type Access } from './access.js';

/** Lets a request through only where its route says so. No declaration means nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    // Everyone is a visitor so far, and to a visitor what is not public does not exist.
    if (access !== 'public') throw new DomainError('ROUTE.NOT_FOUND', 'not-found');
    return true;
  }
}
