import { applyDecorators, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';

/**
 * Serves a page in both languages: `@PageRoute('suche')` answers `/suche` and `/en/suche`. The handler returns the whole
 * document (`renderPage`); the start page is `@PageRoute('')`.
 */
export function PageRoute(path: string): MethodDecorator {
  return applyDecorators(
    Get([path, `en/${path}`]),
    Header('content-type', 'text/html; charset=utf-8'),
    ApiExcludeEndpoint(),
  );
}
