import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';

const pendingResponse = z
  .object({ pending: z.uuid().describe('The change, among those of the organisation that wait') })
  .meta({ id: 'PendingEntry' });

/** What a handler answers whose change has to be approved first. */
export class Waiting {
  /** @param pending id of the change */
  constructor(readonly pending: string) {}
}

/** Declares that what is written may have to be approved first (`Waiting`): 202, and what is shown is as it was. */
export function MayWait(): MethodDecorator {
  return applyDecorators(
    ApiResponse({
      status: 202,
      standardSchema: pendingResponse,
      description: 'Kept, and shown once it is approved',
    }),
    UseInterceptors(SayWaiting),
  );
}

class SayWaiting implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        if (!(body instanceof Waiting)) return body;
        context.switchToHttp().getResponse<Response>().status(202);
        return { pending: body.pending };
      }),
    );
  }
}
