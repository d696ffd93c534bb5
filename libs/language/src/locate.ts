import { analyse, type AnalysisOptions, type Term } from './analyse.js';
import { originalLength } from './original-length.js';
import type { Alternative, QueryTerm } from './query-term.js';
import type { Range } from './tokenize.js';
import { WEIGHTS, type How } from './weights.js';

/** A word of a text that answers a query term. */
export interface Match {
  readonly from: Range;
  /** Position of the query term. */
  readonly term: number;
  /** As written in the text. */
  readonly as: string;
  readonly how: How;
}

/**
 * The letters of `text` to mark for a question, as UTF-16 ranges, in order and apart from each other: the whole word where the
 * word or a form of it was found, the part of a hyphenated or compound word, the beginning while someone types. Stop words are
 * marked only where nothing else was asked for. The same `options` as when the text was indexed.
 */
export function locate(text: string, terms: readonly QueryTerm[], options: AnalysisOptions = {}): Range[] {
  const merged: [number, number][] = [];
  for (const { from } of findMatches(text, terms, options)) {
    const last = merged.at(-1);
    if (last && from[0] < last[1]) last[1] = Math.max(last[1], from[1]);
    else merged.push([from[0], from[1]]);
  }
  return merged;
}

/** Every word of `text` that answers a term, with how it does; in order of the text, the best reading of each place per term. */
export function findMatches(
  text: string,
  terms: readonly QueryTerm[],
  options: AnalysisOptions = {},
): Match[] {
  const asked = terms.filter((term) => !term.optional);
  const index = new TextIndex(analyse(text, options));
  const found = asked.flatMap((term) => {
    const matches = term.alternatives.flatMap((one) =>
      index.find(one, text).map((match) => ({ ...match, term: term.position })),
    );
    return bestPerPlace(matches);
  });
  return found.sort((a, b) => a.from[0] - b.from[0] || b.from[1] - a.from[1] || a.term - b.term);
}

function bestPerPlace(matches: readonly Match[]): Match[] {
  const best: Match[] = [];
  for (const match of [...matches].sort((a, b) => strength(b) - strength(a) || length(b) - length(a))) {
    if (!best.some((other) => other.from[0] < match.from[1] && match.from[0] < other.from[1]))
      best.push(match);
  }
  return best;
}

function strength(match: Match): number {
  return WEIGHTS[match.how];
}

function length(match: Match): number {
  return match.from[1] - match.from[0];
}

class TextIndex {
  private readonly byForm = new Map<string, Term[]>();

  constructor(private readonly terms: readonly Term[]) {
    for (const term of terms) {
      const known = this.byForm.get(term.form);
      if (known) known.push(term);
      else this.byForm.set(term.form, [term]);
    }
  }

  find(one: Alternative, text: string): Omit<Match, 'term'>[] {
    const perForm = one.forms.map((form, i) =>
      one.prefix && i === one.forms.length - 1
        ? this.beginningWith(form, text)
        : (this.byForm.get(form) ?? []),
    );
    const runs = one.adjacent && perForm.length > 1 ? neighbours(perForm) : perForm.flat();
    return runs.map((term) => ({
      from: term.from,
      as: text.slice(...term.from),
      how: weaker(one.how, term.how),
    }));
  }

  private beginningWith(form: string, text: string): Term[] {
    return this.terms
      .filter((term) => term.form.startsWith(form))
      .map((term) => {
        const end = term.from[0] + originalLength(text.slice(...term.from), form.length);
        return { ...term, from: [term.from[0], Math.min(end, term.from[1])] as const };
      });
  }
}

/** The terms that stand in the order of the forms, each right behind the one before. */
function neighbours(perForm: readonly (readonly Term[])[]): Term[] {
  const positions = perForm.map((terms) => new Set(terms.map((term) => term.position)));
  const starts = [...(positions[0] ?? [])].filter((start) => positions.every((set, i) => set.has(start + i)));
  return starts.flatMap((start) =>
    perForm.flatMap((terms, i) => terms.filter((term) => term.position === start + i)),
  );
}

/** A word found by its part is a part, however it was asked for. */
function weaker(asked: How, found: How): How {
  return WEIGHTS[asked] <= WEIGHTS[found] ? asked : found;
}
