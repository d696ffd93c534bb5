import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { Request } from 'express';
import { finalize, from, type Observable, of, switchMap } from 'rxjs';
import { askerOf } from '../request/asker-of.js';
import { AskerTurns } from './asker-turns.js';

@Injectable()
class InTurnInterceptor implements NestInterceptor {
  constructor(private readonly turns: AskerTurns) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    return from(this.turns.take(askerOf(request))).pipe(
      switchMap((done) => (request.socket.destroyed ? of(null) : next.handle()).pipe(finalize(done))),
    );
  }
}

/** For what takes the processor some time: one asker has two questions answered at once, and the next when one of them is. */
export const InTurn = (): MethodDecorator & ClassDecorator => UseInterceptors(InTurnInterceptor);
