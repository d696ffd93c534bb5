import type { EngineAnswer, EngineQuery } from '../../domain/search-engine.js';
import { cursorOf, lastOf } from '../postgres/keyset.js';
import { listOf } from '../postgres/ready-counts.js';
import { narrow } from './count-tags.js';
import { findSlots } from './find-slots.js';
import { FirstOf } from './first-of.js';
import type { HeldIndex } from './held-index.js';
import { listSlots, rankedSlots, type Row } from './order-slots.js';
import { type Plan, planOf } from './plan.js';
import { seenIn } from './seen.js';
import { Slots } from './slots.js';
import { isTooMuch } from './too-much.js';

/**
 * Whether memory has no answer and need not be asked: whole lists, which Postgres has in order and counted; further pages of what it
 * ranked. @throws DomainError `CURSOR.INVALID`
 */
export function isForPostgres(query: EngineQuery): boolean {
  return listOf(query) !== null || (isRankedPage(query) && !lastOf(query.cursor).isFromMemory);
}

/** Whether Postgres has no answer, unless it must be. @throws DomainError `CURSOR.INVALID` */
export function isForMemory(query: EngineQuery): boolean {
  return isRankedPage(query) && lastOf(query.cursor).isFromMemory;
}

function isRankedPage(query: EngineQuery): query is EngineQuery & { cursor: string } {
  return query.cursor !== null && query.sort === 'relevance' && query.terms.length > 0;
}

/**
 * Answers as Postgres does (`translate`), but of all that match and not of the first thousand.
 *
 * @returns null where there is too much to look through
 * @throws DomainError `CURSOR.INVALID`
 */
export function answerFrom(index: HeldIndex, query: EngineQuery): EngineAnswer | null {
  const after = query.cursor === null ? null : lastOf(query.cursor).last;
  const words = query.terms.filter(({ optional, alternatives }) => !optional && alternatives.length > 0);
  const plan = planOf(index, query, words);
  if (isTooMuch(plan)) return null;
  const slots = matchedBy(index, query, plan);
  const facets = narrow(index.columns, query, slots);
  const page = new FirstOf<Row>(query.limit + 1, after);
  if (words.length > 0 && query.sort === 'relevance') rankedSlots(index, query, { words, plan, slots }, page);
  else listSlots(index, query, slots, page);
  const shown = page.rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    hits: shown.map(({ type, id, distanceKm }) => ({ type, id, distanceKm })),
    total: { count: slots.length, exact: true },
    facets,
    next:
      last && page.rows.length > query.limit ? cursorOf({ last, boundary: null, isFromMemory: true }) : null,
    fallback: false,
  };
}

/** How many a whole list has, and of each kind: Postgres knows that exactly only once it has counted all of it in the background. */
export function countsOf(index: HeldIndex, query: EngineQuery): Pick<EngineAnswer, 'total' | 'facets'> {
  const slots = matchedBy(index, query, planOf(index, query, []));
  const facets = narrow(index.columns, query, slots);
  return { total: { count: slots.length, exact: true }, facets };
}

/** What the words match and the asker may see, whatever the facets are narrowed to; what is called so among it. */
function matchedBy(index: HeldIndex, query: EngineQuery, { words }: Plan): Slots {
  const slots = words.length === 0 ? allOf(index) : findSlots(index, words, 'anywhere');
  for (const slot of index.calledSo(query.name)) if (words.length > 0 && !slots.has(slot)) slots.push(slot);
  slots.keep(seenIn(index, query));
  return slots;
}

function allOf({ columns: { count } }: HeldIndex): Slots {
  const all = new Slots();
  all.begin(count);
  for (let slot = 0; slot < count; slot += 1) all.push(slot);
  return all;
}
