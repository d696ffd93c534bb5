import { LEVEL } from '../concerns.js';
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
const isLevel = (name: string) => name.startsWith(LEVEL);
const pathOf = (name: string) => (isLevel(name) ? name.slice(LEVEL.length) : name);

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
    const group = names.filter((other) => belongTogether(name, other));
    return differs(name) && group.some(isTyped) && group.some(isMoved);
  });
  const mine = names.filter((name) => differs(name) && (isTyped(name) || collided.includes(name)));
  return { mine: Object.fromEntries(mine.map((name) => [name, typed[name]!])), collided };
}

/** A text also belongs to who may read it, for whom it was written, and to that of its whole. */
function belongTogether(one: string, other: string): boolean {
  if (one === other || TOGETHER.some((group) => group.includes(one) && group.includes(other))) return true;
  if (isLevel(one) === isLevel(other)) return false;
  const [level, field] = isLevel(one) ? [pathOf(one), other] : [pathOf(other), one];
  return field === level || field.startsWith(`${level}.`);
}

/** Ends of lines and texts are not told apart: they are not kept, either. */
function isSame(one = '', other = ''): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trim();
}
