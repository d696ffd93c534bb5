import type { QueryTerm } from '#language';
import { distanceKm, type Point } from '#places';
import { calledKey } from '../../domain/name-key.js';
import type { EngineHit, EngineQuery } from '../../domain/search-engine.js';
import { FAR_AWAY, type Keys } from '../postgres/keyset.js';
import { narrow } from './count-tags.js';
import { findSlots } from './find-slots.js';
import type { FirstOf } from './first-of.js';
import type { HeldIndex } from './held-index.js';
import { Marked } from './marked.js';
import { type Plan, waysTo } from './plan.js';
import { rankSlots } from './rank-slots.js';
import { seenIn } from './seen.js';
import type { Slots } from './slots.js';

/** A row of a page. */
export interface Row extends Omit<Keys, 'type' | 'id'>, EngineHit {}

/** Classes of names, best first: its title, another name, all words in its names, none of these. */
const [TITLE, NAME, WORDS, NONE] = [-3, -2, -1, 0];

const titled = new Marked();

/** What was found for a question, and how. */
interface Found {
  readonly words: readonly QueryTerm[];
  readonly plan: Plan;
  readonly slots: Slots;
}

/** Offers a page what was found, an exact name first (SEA-02), then names with all words; inside each by rank. */
export function rankedSlots(
  index: HeldIndex,
  query: EngineQuery,
  { words, plan, slots }: Found,
  page: FirstOf<Row>,
): void {
  const { columns } = index;
  const inNames = findSlots(
    index,
    words.map((word) => waysTo(index, word, 'names')),
    'names',
  );
  const called = new Set(index.calledSo(query.name));
  const ranks = rankSlots(plan.raises, columns.count);
  const lengths = columns.lengths.items;
  titled.begin(columns.count, 1);
  for (let at = 0; at < inNames.length; at += 1) titled.set(inNames.items[at]!, 1);
  const place = placing(index, query, page);
  const classOf = (slot: number) => (calledKey(columns.titles[slot]!) === query.name ? TITLE : NAME);
  const offer = (slot: number) => {
    const isTitled = titled.of(slot) === 1;
    const isCalled = called.size > 0 && called.has(slot);
    const key1 = isCalled ? classOf(slot) : isTitled ? WORDS : NONE;
    place(slot, key1, -ranks[slot]! / lengths[slot]!);
    if (isTitled) titled.set(slot, 0);
  };
  for (let at = 0; at < slots.length; at += 1) offer(slots.items[at]!);
  // What must stand together has to do so in the whole record (`wordOperands`).
  if (plan.words.some((ways) => ways.some(({ isTogether }) => isTogether !== null))) return;
  // A name may have all words, one of them in a form that is not looked for elsewhere.
  const isSeen = seenIn(index, query);
  inNames.keep((slot) => titled.of(slot) === 1 && isSeen(slot));
  narrow(columns, query, inNames);
  for (let at = 0; at < inNames.length; at += 1) offer(inNames.items[at]!);
}

/** Offers a page what was found in an order without rank. */
export function listSlots(index: HeldIndex, query: EngineQuery, slots: Slots, page: FirstOf<Row>): void {
  const newest = index.columns.newest.items;
  const place = placing(index, query, page);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots.items[at]!;
    if (query.sort === 'newest') place(slot, newest[slot]!, 0);
    else if (query.sort === 'distance') place(slot, kmTo(index, query.near, slot) ?? FAR_AWAY, 0);
    else place(slot, 0, 0);
  }
}

function placing(
  index: HeldIndex,
  { near }: EngineQuery,
  page: FirstOf<Row>,
): (slot: number, key1: number, key2: number) => void {
  const { keys, titles } = index.columns;
  return (slot, key1, key2) => {
    if (page.isBehind(key1, key2)) return;
    const sort_title = titles[slot]!;
    if (page.isBehindOf(key1, key2, sort_title)) return;
    page.offer({ ...keys[slot]!, key1, key2, sort_title, distanceKm: kmTo(index, near, slot) });
  };
}

function kmTo({ columns: { lat, lon } }: HeldIndex, near: Point | null, slot: number): number | null {
  if (near === null || Number.isNaN(lat.items[slot])) return null;
  return distanceKm(near, { lat: lat.items[slot]!, lon: lon.items[slot]! });
}
