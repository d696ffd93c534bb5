import { decodeCursor, encodeCursor } from '#platform';
import { z } from 'zod';
import type { EngineQuery } from '../../domain/search-engine.js';
import type { Sort } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Where a word stands in many places, memory has its weight to a thousandth. */
const ROUNDED_IN_MEMORY = 1e-3;

/** Stands for "no distance known": after everything that has one. */
export const FAR_AWAY = 1e9;

/**
 * Two sort keys, ascending, then title, type and id; then how far the candidates reached, where not all were ranked; then whether they
 * were ranked in memory.
 */
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
  z.int().min(0).max(1),
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

/** Where the page before ended. @throws DomainError `CURSOR.INVALID` */
export function lastOf(cursor: string): LastOfPage {
  const [key1, key2, sort_title, type, id, lane, place, memory] = decodeCursor(cursor, CURSOR);
  const boundary = lane === null || place === null ? null : { lane, place };
  return { last: { key1, key2, sort_title, type, id }, boundary, isFromMemory: memory === 1 };
}

/** Where a page begins. @throws DomainError `CURSOR.INVALID` */
export function positionOf({ cursor }: EngineQuery, parameters: Parameters): Position {
  if (cursor === null)
    return { after: 'true', afterIn: () => [], beyond: () => [], afterUnknown: () => [], boundary: null };
  const { last, boundary, isFromMemory } = lastOf(cursor);
  const { key1, key2, sort_title, type, id } = last;
  const [a, b, c, d, e] = [key1, key2, sort_title, type, id].map((value) => parameters.add(value));
  const afterIn = (columns: string) => [
    `(${columns}) > (${columns.startsWith('newest') ? `${a}::float8, ` : ''}${c}::text, ${d}::text, ${e}::text)`,
  ];
  return {
    after: `(${isFromMemory ? levelled(b!) : ORDER}) > (${a}::float8, ${b}::float8, ${c}::text, ${d}::text, ${e}::text)`,
    afterIn,
    afterUnknown: (columns) => (key1 < FAR_AWAY ? [] : afterIn(columns)),
    beyond: (distance) => [
      `(${distance}, sort_title, type, id) > (${a}::float8, ${c}::text, ${d}::text, ${e}::text)`,
    ],
    boundary,
  };
}

/** The columns of `ORDER`, where ranks that may only be rounded otherwise are the same as the last one. */
function levelled(last: string): string {
  const isSame = `abs(key2 - ${last}::float8) <= ${ROUNDED_IN_MEMORY} * abs(${last}::float8)`;
  return ORDER.replace('key2', `case when ${isSame} then ${last}::float8 else key2 end`);
}

/** The cursor of the page behind a row. */
export function cursorOf({ last, boundary, isFromMemory }: LastOfPage): string {
  const { key1, key2, sort_title, type, id } = last;
  const reached = [boundary?.lane ?? null, boundary?.place ?? null];
  return encodeCursor([key1, key2, sort_title, type, id, ...reached, Number(isFromMemory)]);
}

export interface LastOfPage {
  readonly last: Keys;
  /** How far the candidates reached; null where all were ranked. */
  readonly boundary: Boundary | null;
  /** Ranks differ by a thousandth from those of Postgres: who goes on elsewhere skips and repeats. */
  readonly isFromMemory: boolean;
}

export interface Keys {
  readonly key1: number;
  readonly key2: number;
  readonly sort_title: string;
  readonly type: string;
  readonly id: string;
}
