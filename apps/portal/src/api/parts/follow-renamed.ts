import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { GetOrganisation } from '#organisations';
import { DomainError, VISITOR } from '#platform';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { Moved } from '../../edge/index.js';

/** What names a slug in an address, before it and after it. */
const BEFORE_SLUG = /^(?:\/en)?((?:\/api\/v1)?\/(?:organisations|organisationen)\/)[^/]+/;

/**
 * Leads those who change an organisation by a former slug to where it stands now, with the method and the body they came with, as
 * reading does.
 */
@Injectable()
export class FollowRenamed implements NestInterceptor {
  constructor(private readonly organisations: GetOrganisation) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          from(this.moved(error, request)).pipe(mergeMap((cause) => throwError(() => cause))),
        ),
      );
  }

  private async moved(error: unknown, { params, path, method }: Request): Promise<unknown> {
    const slug = params['slug'];
    const isMissing = error instanceof DomainError && error.code === 'ORGANISATION.NOT_FOUND';
    if (!isMissing || typeof slug !== 'string') return error;
    const located = await this.organisations.execute(slug, VISITOR).catch(() => null);
    if (!located || !('movedTo' in located)) return error;
    const address = path.replace(BEFORE_SLUG, (_, before: string) => before + located.movedTo);
    return new Moved(address, method === 'GET' ? 301 : 308);
  }
}
