import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { LimitAttempts } from '#accounts';
import { viewerOf } from '../viewer/viewer-of.js';
import { COUNTED_METADATA } from './counted.js';

/** Nobody writes by hand as much as a script could leave behind. Counted once a request was let in and could be read. */
@Injectable()
export class CountGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isCounted: boolean = this.reflector.get(COUNTED_METADATA, context.getHandler()) ?? false;
    const { account } = viewerOf(context.switchToHttp().getRequest<Request>());
    // Looked up when it is needed: tests of the edge have no accounts.
    if (isCounted && account)
      await this.modules.get(LimitAttempts, { strict: false }).count('made-account', account.id);
    return true;
  }
}
