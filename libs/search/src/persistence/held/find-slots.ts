import type { QueryTerm } from '#language';
import { type Lane, wantedIn, type WantedSequence } from '../postgres/match-query.js';
import type { HeldIndex } from './held-index.js';
import { Marked } from './marked.js';
import { slotOf } from './postings.js';
import { lexemesOf, runsOf } from './runs-of.js';
import { Slots } from './slots.js';

const reached = new Marked();
const within = new Marked();
const found: Readonly<Record<Lane, Slots>> = { anywhere: new Slots(), names: new Slots() };

/**
 * Documents that have all words of a question in a lane, those that are gone among them.
 *
 * @returns the same slots at the next call for this lane
 */
export function findSlots(index: HeldIndex, words: readonly QueryTerm[], lane: Lane): Slots {
  const { count } = index.columns;
  const slots = found[lane];
  slots.begin(count);
  reached.begin(count, words.length);
  for (const [at, word] of words.entries()) {
    slots.begin(count);
    const reach = (slot: number) => {
      if (reached.of(slot) !== at) return;
      reached.set(slot, at + 1);
      slots.push(slot);
    };
    const ways = wantedIn(word, lane);
    for (const way of ways) if (!way.adjacent) slotsWith(index, way, reach);
    for (const way of ways) {
      if (!way.adjacent) continue;
      const isTogether = index.places.phrase(way.wanted.map((one) => lexemesOf(index, one)));
      slotsWith(index, way, (slot) => reached.of(slot) === at && isTogether(slot) && reach(slot));
    }
  }
  return slots;
}

function slotsWith(index: HeldIndex, { wanted }: WantedSequence, take: (slot: number) => void): void {
  const last = wanted.length - 1;
  if (last > 0) within.begin(index.columns.count, last);
  for (const [at, one] of wanted.entries()) {
    for (const { items, length } of runsOf(index, one)) {
      for (let item = 0; item < length; item += 1) {
        const slot = slotOf(items[item]!);
        if (at > 0 && within.of(slot) < at) continue;
        if (at === last) take(slot);
        else if (at === 0 || within.of(slot) === at) within.set(slot, at + 1);
      }
    }
  }
}
