import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { networkOf } from '#platform';

/** Tells apart who asks; behind a proxy, by what it saw. '' where the socket has no address any more. */
export function askerOf({ ip = '' }: Request): string {
  return networkOf(ip);
}

/** Tells apart who asks, where that counts for more than an account: kept nowhere. */
export const CurrentAsker = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askerOf(context.switchToHttp().getRequest<Request>()),
);
