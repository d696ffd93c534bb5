import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * Declares what a handler of the API answers (200), for the OpenAPI document and for the tests that hold answers against it.
 *
 * @param summary what it is for, in a few words
 */
export function Answers(schema: z.ZodType, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ standardSchema: schema, description: summary }),
  );
}

/**
 * Declares that a handler answers a table as CSV (`csvOf`), to be saved under a name.
 *
 * @param name of the file, without ending
 * @param summary what it is for, in a few words
 */
export function AnswersCsv(name: string, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Header('content-type', 'text/csv; charset=utf-8'),
    Header('content-disposition', `attachment; filename="${name}.csv"`),
    ApiOperation({ summary }),
    ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } }, description: summary }),
  );
}
