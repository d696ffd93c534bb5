import { type AnalysisOptions, analyseWords } from './analyse.js';
import { originalLength } from './original-length.js';
import type { Alternative, QueryTerm } from './query-term.js';
import { isStopWord } from './stop-words.js';
import type { Term } from './term.js';
import type { Range } from './tokenize.js';
import { WEIGHTS, type How } from './weights.js';

/** A word of a text that answers a query term. */
export interface Match {
  readonly from: Range;
  /** Position of the query term. */
  readonly term: number;
  /** As written in the text. */
  readonly as: string;
  /** What the word was taken for: itself, or the synonym or correction that stands for it. */
  readonly meant: string;
  readonly how: How;
}

/**
 * The letters of `text` to mark for a question, as UTF-16 ranges, in order and apart from each other: the whole word where the
 * word or a form of it was found, the part of a hyphenated or compound word, the beginning while someone types. Stop words are
 * marked only where nothing else was asked for. The same `options` as when the text was indexed.
 */
export function locate(text: string, terms: readonly QueryTerm[], options: AnalysisOptions = {}): Range[] {
  const merged: [number, number][] = [];
  for (const { from } of matchesOf(text, terms, options, SOME)) {
    const last = merged.at(-1);
    if (last && from[0] < last[1]) last[1] = Math.max(last[1], from[1]);
    else merged.push([from[0], from[1]]);
  }
  return merged;
}

/**
 * Every word of `text` that answers a term, with how it does; in order of the text, the best reading of each place per term.
 * For a whole text: an alternative of several forms counts only where the text has all of them.
 */
export function findMatches(
  text: string,
  terms: readonly QueryTerm[],
  options: AnalysisOptions = {},
): Match[] {
  return matchesOf(text, terms, options, ALL);
}

/** Whether an alternative of several forms needs all of them; a snippet may show one of two words that were found apart. */
type Needed = typeof ALL | typeof SOME;
const ALL = 'all';
const SOME = 'some';

function matchesOf(
  text: string,
  terms: readonly QueryTerm[],
  options: AnalysisOptions,
  needed: Needed,
): Match[] {
  const found = analyseWords(text, options, wantedBy(terms));
  if (found.length === 0) return [];
  const index = new TextIndex(text, found);
  const matches = terms
    .filter((term) => !term.optional)
    .flatMap((term) =>
      bestPerPlace(
        term.alternatives.flatMap((one) =>
          index.find(one, needed).map((match) => ({ ...match, term: term.position })),
        ),
      ),
    );
  return matches.sort((a, b) => a.from[0] - b.from[0] || b.from[1] - a.from[1] || a.term - b.term);
}

/** Whether a form of a word may answer: most words of a text are nobody's answer and not looked at further. */
function wantedBy(terms: readonly QueryTerm[]): (form: string) => boolean {
  const known = wanted.get(terms);
  if (known) return known;
  const isWanted = wantedFormsOf(terms);
  wanted.set(terms, isWanted);
  return isWanted;
}

/** A question is held against many texts. */
const wanted = new WeakMap<readonly QueryTerm[], (form: string) => boolean>();

function wantedFormsOf(terms: readonly QueryTerm[]): (form: string) => boolean {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const forms = new Set(all.flatMap((one) => one.forms));
  const beginnings = all.flatMap((one) => (one.prefix ? [one.forms.at(-1)!] : []));
  if (beginnings.length === 0) return (form) => forms.has(form);
  return (form) => forms.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
}

/** Of matches that share letters the strongest, then the longest; in order of the text. */
function bestPerPlace(matches: readonly Match[]): Match[] {
  const best: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.from[0] - b.from[0] || byStrength(a, b))) {
    const last = best.at(-1);
    if (!last || last.from[1] <= match.from[0]) best.push(match);
    else if (byStrength(last, match) > 0) best[best.length - 1] = match;
  }
  return best;
}

function byStrength(a: Match, b: Match): number {
  return WEIGHTS[b.how] - WEIGHTS[a.how] || b.from[1] - b.from[0] - (a.from[1] - a.from[0]);
}

class TextIndex {
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
    const found = one.adjacent && perForm.length > 1 ? neighbours(perForm) : perForm.flat();
    // "Lotsinnen und Lotsen": the "und" between them says nothing.
    const saying = one.forms.every(isStopWord) ? found : found.filter(({ form }) => !isStopWord(form));
    return saying.map((term) => ({
      from: term.from,
      as: this.text.slice(...term.from),
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

/** The terms that stand in the order of the forms, each right behind the one before. */
function neighbours(perForm: readonly (readonly Term[])[]): Term[] {
  const positions = perForm.map((terms) => new Set(terms.map((term) => term.position)));
  const starts = [...(positions[0] ?? [])].filter((start) => positions.every((set, i) => set.has(start + i)));
  return starts.flatMap((start) =>
    perForm.flatMap((terms, i) => terms.filter((term) => term.position === start + i)),
  );
}

/** A word found by its part is a part, however it was asked for; but that another word was asked for must be said. */
function weaker(asked: How, found: How): How {
  if (asked === 'typo') return asked;
  return WEIGHTS[asked] <= WEIGHTS[found] ? asked : found;
}
