import type { FormValues } from '../form-values.js';

/** What is left to be decided where a form was filled in for an earlier version. */
export interface Merge {
  /** What was typed anew, and is not what is saved by now. */
  readonly mine: FormValues;
  /** Names of the fields that somebody changed to something else meanwhile. */
  readonly collided: readonly string[];
}

/** Fields that only mean something together. */
const TOGETHER: readonly (readonly string[])[] = [['lat', 'lon']];

/**
 * Compares field by field what was typed with what it was typed over and what is saved by now: what only one side changed is no
 * conflict.
 *
 * @param base what stood in the fields then; null where nobody knows: then whatever differs from what is saved is a conflict
 */
export function mergeTyped(typed: FormValues, base: FormValues | null, saved: FormValues): Merge {
  const names = Object.keys(typed);
  const isTyped = (name: string) => base === null || !isSame(typed[name], base[name]);
  const isMoved = (name: string) => base === null || !isSame(saved[name], base[name]);
  const differs = (name: string) => !isSame(typed[name], saved[name]);
  const collided = names.filter((name) => {
    const group = TOGETHER.find((one) => one.includes(name)) ?? [name];
    return differs(name) && group.some(isTyped) && group.some(isMoved);
  });
  const mine = names.filter((name) => differs(name) && (isTyped(name) || collided.includes(name)));
  return { mine: Object.fromEntries(mine.map((name) => [name, typed[name]!])), collided };
}

/** Ends of lines and texts are not told apart: they are not kept, either. */
function isSame(one = '', other = ''): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replaceAll(/[^\S\n]*(?:\r\n|\n)/g, '\n').trim();
}
