import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { versionOf } from './with-version.js';

/**
 * The ETag of an answer with a version: `"<version>.<hash>"`. The version is for If-Match; the hash is for 304, as the answer also
 * shows what stands outside the record, such as labels and counts.
 */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((body: unknown) => {
        const version = versionOf(body);
        if (version !== null) response.setHeader('etag', `"${version}.${hashOf(body)}"`);
        return body;
      }),
    );
  }
}

function hashOf(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
}
