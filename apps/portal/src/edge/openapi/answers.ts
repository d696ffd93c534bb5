import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * Declares what a handler of the API answers, for the OpenAPI document and for the tests that hold answers against it.
 *
 * @param summary what it is for, in a few words
 */
export function Answers(schema: z.ZodType, summary: string, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, standardSchema: schema, description: summary }),
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
