import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { frameOfRequest } from './frame-of-request.js';

/** The frame to hand to `<Page>`. */
export const CurrentFrame = createParamDecorator((_: unknown, context: ExecutionContext) =>
  frameOfRequest(context.switchToHttp().getRequest<Request>()),
);
