import { z } from 'zod';
import { DomainError } from '../errors/domain-error.js';

/** Packs the key of the last row shown into an opaque, URL-safe text. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Unpacks a cursor made by `encodeCursor`.
 *
 * @throws DomainError `CURSOR.INVALID` for anything else
 */
export function decodeCursor<S extends z.ZodType>(cursor: string, shape: S): z.infer<S> {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // Postgres takes no NUL in a text, and a cursor is the one input in which nobody else looks for it.
    if (JSON.stringify(key).includes('\\u0000')) throw new Error('a cursor holds NUL');
    return shape.parse(key);
  } catch (cause) {
    throw new DomainError('CURSOR.INVALID', 'invalid', {}, { cause });
  }
}
