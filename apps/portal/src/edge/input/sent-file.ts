import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';

export const FILE_METADATA = 'netzlotse:file';

/**
 * Declares that a handler takes a file of up to so many bytes: as the body of a request to the API, as the one file of a form
 * (`multipart/form-data`) on a page.
 */
export const TakesFile = (bytes: number) => SetMetadata(FILE_METADATA, bytes);

/** Beside the body, so that nobody looks through its bytes for texts. */
const files = new WeakMap<Request, Buffer>();

export function rememberFile(request: Request, file: Buffer): void {
  files.set(request, file);
}

/** The file that was sent, of any content; empty where there is none. */
export const SentFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Buffer =>
    files.get(context.switchToHttp().getRequest<Request>()) ?? Buffer.alloc(0),
);
