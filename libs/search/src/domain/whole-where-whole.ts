import { fold, type QueryTerm } from '#language';
import type { FoundAs } from './found-as.js';

/** Questions are held against many records, and what was worked out for one list of terms is kept with it. */
const narrowed = new WeakMap<readonly QueryTerm[], Map<string, readonly QueryTerm[]>>();

/**
 * The terms without their parts where the record has the whole word: who asked for "Bolzplätze" and sees it has no use for the
 * "plätze" of "Spielplätze" being marked as well.
 */
export function wholeWhereWhole(
  terms: readonly QueryTerm[],
  words: ReadonlyMap<number, FoundAs>,
): readonly QueryTerm[] {
  const whole = terms.filter(({ position, alternatives }) => {
    const found = words.get(position);
    return found && isWhole(found) && alternatives.some(isInParts);
  });
  if (whole.length === 0) return terms;
  const lists = narrowed.get(terms) ?? new Map<string, readonly QueryTerm[]>();
  narrowed.set(terms, lists);
  const key = whole.map(({ position }) => position).join(' ');
  const list = lists.get(key) ?? terms.map((term) => (whole.includes(term) ? withoutParts(term) : term));
  lists.set(key, list);
  return list;
}

function isWhole({ how, as, meant }: FoundAs): boolean {
  return how !== 'part' && (how !== 'typo' || fold(as) === fold(meant));
}

function withoutParts(term: QueryTerm): QueryTerm {
  return { ...term, alternatives: term.alternatives.filter((one) => !isInParts(one)) };
}

function isInParts({ forms, adjacent }: QueryTerm['alternatives'][number]): boolean {
  return forms.length > 1 && !adjacent;
}
