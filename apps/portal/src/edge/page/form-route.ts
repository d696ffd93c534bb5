import { applyDecorators, Header, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';

/**
 * Takes what a form of a page sent, in both languages. The handler returns a document where something is to be said or mended,
 * or throws `SeeOther` when all is done, so that reloading sends nothing twice.
 */
export function FormRoute(path: string): MethodDecorator {
  return applyDecorators(
    Post([path, `en/${path}`]),
    HttpCode(200),
    Header('content-type', 'text/html; charset=utf-8'),
    ApiExcludeEndpoint(),
  );
}
