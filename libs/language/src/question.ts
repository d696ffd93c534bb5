import type { Match } from './match.js';
import type { QueryTerm } from './query-term.js';
import type { Term } from './term.js';

/** A question taken apart to be held against many texts. */
export interface Asked {
  /** Terms that are answered by one word, whatever stands around it; the others need to be looked for in a whole text. */
  readonly alone: readonly QueryTerm[];
  readonly together: readonly QueryTerm[];
  /** Whether a word may answer the latter by any of its forms: most words of a text are nobody's answer. */
  readonly isWanted: (word: readonly Term[]) => boolean;
  /** The same for the former. */
  readonly isWantedAlone: (word: readonly Term[]) => boolean;
  /** How words answer the former, as if each stood at the beginning of a text: they come again and again. */
  readonly answers: Map<readonly Term[], readonly Match[]>;
}

const questions = new WeakMap<readonly QueryTerm[], Asked>();

export function askedBy(terms: readonly QueryTerm[]): Asked {
  const known = questions.get(terms);
  if (known) return known;
  const needed = terms.filter(({ optional }) => !optional);
  const alone = needed.filter(({ alternatives }) => alternatives.every(({ forms }) => forms.length === 1));
  const together = needed.filter((term) => !alone.includes(term));
  const asked: Asked = {
    alone,
    together,
    isWanted: wantedBy(together),
    isWantedAlone: wantedBy(alone),
    answers: new Map(),
  };
  questions.set(terms, asked);
  return asked;
}

/** Whether one of these terms wants a form of a word. */
function wantedBy(terms: readonly QueryTerm[]): (word: readonly Term[]) => boolean {
  const isWanted = wantedFormsOf(terms);
  const seen = new Map<readonly Term[], boolean>();
  return (word) => {
    const before = seen.get(word);
    if (before !== undefined) return before;
    const isOne = word.some(({ form }) => isWanted(form));
    seen.set(word, isOne);
    return isOne;
  };
}

function wantedFormsOf(terms: readonly QueryTerm[]): (form: string) => boolean {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const forms = new Set(all.flatMap((one) => one.forms));
  const beginnings = all.flatMap((one) => (one.prefix ? [one.forms.at(-1)!] : []));
  if (beginnings.length === 0) return (form) => forms.has(form);
  return (form) => forms.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
}
