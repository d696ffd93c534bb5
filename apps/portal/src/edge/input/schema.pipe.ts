import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { messagesOf } from '#messages';
import { RequestError } from '../errors/request-error.js';
import { currentScope } from '../request/request-scope.js';
import { sayIssues } from './say-issues.js';

/** Checks what a handler takes against its schema and hands on what the schema makes of it. */
@Injectable()
export class SchemaPipe implements PipeTransform {
  transform(value: unknown, { schema, data, type }: ArgumentMetadata): unknown {
    if (type === 'custom' || !(schema instanceof z.ZodType)) return value;
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    const texts = messagesOf(currentScope().language).errors.input;
    const errors = sayIssues(parsed.error.issues, data === undefined ? [] : [data], texts);
    throw new RequestError(400, 'REQUEST.INVALID', { errors });
  }
}
