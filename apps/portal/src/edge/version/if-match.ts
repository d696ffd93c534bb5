import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { RequestError } from '../errors/request-error.js';

const OURS = /^\s*(?:W\/)?"(\d{1,9})\.[\w-]*"\s*$/;

/** A version that nobody has: what is no ETag of ours matches nothing. */
const NO_VERSION = 0;

/** The version that a write was made for, from its `If-Match`. @throws RequestError 428 without one, and for `*` */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<Request>().get('if-match');
  // A star would match whatever somebody else has saved meanwhile.
  if (given === undefined || given.trim() === '*') throw new RequestError(428, 'REQUEST.VERSION_MISSING');
  return Number(OURS.exec(given)?.[1] ?? NO_VERSION);
});

/** Says in the OpenAPI document that a write takes `If-Match`. */
export function NeedsVersion(): MethodDecorator {
  const problem = {
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the profile that was changed' }),
    ApiResponse({ status: 412, description: 'Somebody saved meanwhile: `current` and `yours`.', ...problem }),
    ApiResponse({ status: 428, description: 'If-Match is missing.', ...problem }),
  );
}
