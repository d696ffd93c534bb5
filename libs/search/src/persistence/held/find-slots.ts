import type { Lane } from '../postgres/match-query.js';
import type { HeldIndex } from './held-index.js';
import { Marked } from './marked.js';
import type { Way } from './plan.js';
import { slotOf } from './postings.js';
import { Slots } from './slots.js';

const reached = new Marked();
const within = new Marked();
const found: Readonly<Record<Lane, Slots>> = { anywhere: new Slots(), names: new Slots() };

/**
 * Documents that have all words of a question in a lane, those that are gone among them.
 *
 * @param words the ways to have each
 * @returns the same slots at the next call for this lane
 */
export function findSlots(index: HeldIndex, words: readonly (readonly Way[])[], lane: Lane): Slots {
  const { count } = index.columns;
  const slots = found[lane];
  slots.begin(count);
  reached.begin(count, words.length);
  for (const [at, ways] of words.entries()) {
    slots.begin(count);
    const reach = (slot: number) => {
      if (reached.of(slot) !== at) return;
      reached.set(slot, at + 1);
      slots.push(slot);
    };
    for (const { steps, isTogether } of ways) {
      if (isTogether === null) slotsWith(steps, count, reach);
      else slotsWith(steps, count, (slot) => reached.of(slot) === at && isTogether(slot) && reach(slot));
    }
  }
  return slots;
}

function slotsWith(steps: Way['steps'], count: number, take: (slot: number) => void): void {
  const last = steps.length - 1;
  if (last > 0) within.begin(count, last);
  for (const [at, runs] of steps.entries()) {
    for (const { items, length } of runs) {
      for (let item = 0; item < length; item += 1) {
        const slot = slotOf(items[item]!);
        if (at > 0 && within.of(slot) < at) continue;
        if (at === last) take(slot);
        else if (at === 0 || within.of(slot) === at) within.set(slot, at + 1);
      }
    }
  }
}
