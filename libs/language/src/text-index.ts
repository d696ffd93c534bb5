import { originalLength } from './original-length.js';
import type { Alternative } from './query-term.js';
import { isStopWord } from './stop-words.js';
import type { Term } from './term.js';
import type { Match } from './match.js';
import { type How, WEIGHTS } from './weights.js';

/** Whether an alternative of several forms needs all of them; a snippet may show one of two words that were found apart. */
export type Needed = typeof ALL | typeof SOME;
export const ALL = 'all';
export const SOME = 'some';

/** The terms of a text by their forms. */
export class TextIndex {
  private readonly byForm = new Map<string, Term[]>();

  constructor(
    private readonly text: string,
    private readonly terms: readonly Term[],
  ) {
    for (const term of terms) {
      const known = this.byForm.get(term.form);
      if (known) known.push(term);
      else this.byForm.set(term.form, [term]);
    }
  }

  find(one: Alternative, needed: Needed): Omit<Match, 'term'>[] {
    if (!this.mayHave(one, needed)) return [];
    const perForm = one.forms.map((form, i) =>
      one.prefix && i === one.forms.length - 1 ? this.beginningWith(form) : this.having(form, one.whole),
    );
    if (needed === ALL && perForm.some((terms) => terms.length === 0)) return [];
    const groups =
      one.adjacent && perForm.length > 1 ? neighbours(perForm) : perForm.flat().map((term) => [term]);
    return groups.flatMap((group) => this.matchesOf(one, group));
  }

  /** Words that stand together are said together: "Künstliche Intelligenz" is what was found, and neither of the two is. */
  private matchesOf(one: Alternative, group: readonly Term[]): Omit<Match, 'term'>[] {
    const [start, end] = [
      Math.min(...group.map(({ from }) => from[0])),
      Math.max(...group.map(({ from }) => from[1])),
    ];
    // "Lotsinnen und Lotsen": the "und" between them says nothing.
    const saying = one.forms.every(isStopWord) ? group : group.filter(({ form }) => !isStopWord(form));
    return saying.map((term) => ({
      from: term.from,
      as: this.text.slice(start, end),
      meant: one.as,
      how: weaker(one.how, term.how),
    }));
  }

  /** Most alternatives of a question stand in none of its texts: said before anything is put together for them. */
  private mayHave({ forms, prefix }: Alternative, needed: Needed): boolean {
    const has = (form: string) => this.byForm.has(form);
    return prefix || (needed === ALL ? forms.every(has) : forms.some(has));
  }

  private having(form: string, whole = false): Term[] {
    const found = this.byForm.get(form) ?? [];
    return whole ? found.filter(({ how }) => how === 'exact') : found;
  }

  private beginningWith(form: string): Term[] {
    return this.terms
      .filter((term) => term.form.startsWith(form))
      .map((term) => {
        const end = term.from[0] + originalLength(this.text.slice(...term.from), form.length);
        return { ...term, from: [term.from[0], Math.min(end, term.from[1])] as const };
      });
  }
}

/** The terms that stand in the order of the forms, each right behind the one before, by where they begin. */
function neighbours(perForm: readonly (readonly Term[])[]): Term[][] {
  const positions = perForm.map((terms) => new Set(terms.map((term) => term.position)));
  const starts = [...(positions[0] ?? [])].filter((start) => positions.every((set, i) => set.has(start + i)));
  return starts.map((start) =>
    perForm.flatMap((terms, i) => terms.filter((term) => term.position === start + i)),
  );
}

/** A word found by its part is a part, however it was asked for; but that another word was asked for must be said. */
function weaker(asked: How, found: How): How {
  if (asked === 'typo') return asked;
  return WEIGHTS[asked] <= WEIGHTS[found] ? asked : found;
}
