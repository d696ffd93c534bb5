import { applyDecorators, HttpCode } from '@nestjs/common';
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
