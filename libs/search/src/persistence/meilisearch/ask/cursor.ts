import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform';
import { RECORD_TYPES, type RecordKey } from '../../../domain/record.js';

/**
 * Two sort keys, ascending, then title, type and id: the same as those of Postgres, so that the stand-by can go on where this engine
 * stopped. What Postgres notes besides means nothing here.
 */
const CURSOR = z.tuple([
  z.number(),
  z.number(),
  z.string(),
  z.enum(RECORD_TYPES),
  z.string(),
  z.unknown(),
  z.unknown(),
]);

export interface Keys extends RecordKey {
  readonly key1: number;
  readonly key2: number;
  readonly title: string;
}

/** @throws DomainError `CURSOR.INVALID` */
export function readCursor(cursor: string | null): Keys | null {
  if (cursor === null) return null;
  const [key1, key2, title, type, id] = decodeCursor(cursor, CURSOR);
  return { key1, key2, title, type, id };
}

export function writeCursor({ key1, key2, title, type, id }: Keys): string {
  return encodeCursor([key1, key2, title, type, id, null, null]);
}
