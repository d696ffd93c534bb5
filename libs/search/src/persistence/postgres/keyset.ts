import { decodeCursor, encodeCursor } from '#platform';
import { z } from 'zod';
import type { EngineQuery } from '../../domain/search-engine.js';
import type { Sort } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Stands for "no distance known": after everything that has one. */
export const FAR_AWAY = 1e9;

/** Two sort keys, ascending, then title, type and id; then how far the candidates reached, where not all were ranked. */
const CURSOR = z.tuple([
  z.number(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.int().min(0).max(2).nullable(),
  z
    .string()
    .regex(/^\(\d{1,9},\d{1,4}\)$/)
    .nullable(),
]);

/** The last candidate of the first page: a row that did not change since stands where it stood. */
export interface Boundary {
  readonly lane: number;
  /** As a tid is written: `(12,3)`. */
  readonly place: string;
}

/** The last columns of every order, so that no two documents are equal. */
export const ORDER = 'key1, key2, sort_title, type, id';

/** What comes before the title in an order without rank, as columns. */
export const LIST_KEYS: Readonly<Record<Sort, (distance: string) => string>> = {
  relevance: () => '0::float8 as key1, 0::float8 as key2',
  title: () => '0::float8 as key1, 0::float8 as key2',
  newest: () => 'newest as key1, 0::float8 as key2',
  distance: (distance) => `coalesce(${distance}, ${FAR_AWAY}) as key1, 0::float8 as key2`,
};

export interface Position {
  /** A condition on the columns of `ORDER`. */
  readonly after: string;
  /** The same on the columns of an index, `newest, sort_title, type, id` or without the first; none on a first page. */
  readonly afterIn: (columns: string) => string[];
  /** The same for rows whose first key is a distance. */
  readonly beyond: (distance: string) => string[];
  /** The same for rows of which none is known, which come behind all others. */
  readonly afterUnknown: (columns: string) => string[];
  /** Null on a first page, and where all were ranked. */
  readonly boundary: Boundary | null;
}

/** The last row of the page before, and how far the candidates reached. @throws DomainError `CURSOR.INVALID` */
export function lastOf(cursor: string): { last: Keys; boundary: Boundary | null } {
  const [key1, key2, sort_title, type, id, lane, place] = decodeCursor(cursor, CURSOR);
  const boundary = lane === null || place === null ? null : { lane, place };
  return { last: { key1, key2, sort_title, type, id }, boundary };
}

/** Where a page begins. @throws DomainError `CURSOR.INVALID` */
export function positionOf({ cursor }: EngineQuery, parameters: Parameters): Position {
  if (cursor === null)
    return { after: 'true', afterIn: () => [], beyond: () => [], afterUnknown: () => [], boundary: null };
  const { last, boundary } = lastOf(cursor);
  const { key1, key2, sort_title, type, id } = last;
  const [a, b, c, d, e] = [key1, key2, sort_title, type, id].map((value) => parameters.add(value));
  const afterIn = (columns: string) => [
    `(${columns}) > (${columns.startsWith('newest') ? `${a}::float8, ` : ''}${c}::text, ${d}::text, ${e}::text)`,
  ];
  return {
    after: `(${ORDER}) > (${a}::float8, ${b}::float8, ${c}::text, ${d}::text, ${e}::text)`,
    afterIn,
    afterUnknown: (columns) => (key1 < FAR_AWAY ? [] : afterIn(columns)),
    beyond: (distance) => [
      `(${distance}, sort_title, type, id) > (${a}::float8, ${c}::text, ${d}::text, ${e}::text)`,
    ],
    boundary,
  };
}

/** The cursor of the page behind a row. */
export function cursorOf({ key1, key2, sort_title, type, id }: Keys, boundary: Boundary | null): string {
  return encodeCursor([key1, key2, sort_title, type, id, boundary?.lane ?? null, boundary?.place ?? null]);
}

export interface Keys {
  readonly key1: number;
  readonly key2: number;
  readonly sort_title: string;
  readonly type: string;
  readonly id: string;
}
