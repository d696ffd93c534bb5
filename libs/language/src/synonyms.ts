import { fold } from './fold.js';
import { alternative, withAlternatives, type Alternative, type QueryTerm } from './query-term.js';
import { tokenize, type Token } from './tokenize.js';
import { WEIGHTS } from './weights.js';
import { windowsOver } from './windows.js';
import { wordForms } from './word-forms.js';
import { keysOf, type Wording, wordingOf } from './wording.js';

/** Wordings that mean the same: labels, synonyms and acronyms of one topic. */
export interface SynonymGroup {
  readonly topic: string;
  /** Words or groups of words, in any spelling. What is written like an acronym ("IKZ", "5G", "eID") is matched as it is. */
  readonly terms: readonly string[];
}

/** A wording of three letters begins many words by chance. */
const SHORTEST_PART = 3;

/**
 * The synonyms of a topic tree, for asking: "interkommunale Zusammenarbeit" finds IKZ, and IKZ finds the long form. Built once per
 * state of the tree; immutable. Terms that the tree gives to several topics stand for all of them.
 */
export class Synonyms {
  private readonly groups: readonly (readonly Wording[])[];
  private readonly groupsByKey = new Map<string, Set<number>>();
  private readonly writtenApart = new Map<string, string>();

  constructor(groups: readonly SynonymGroup[]) {
    this.groups = groups.map((group) => group.terms.map(wordingOf));
    this.groups.forEach((wordings, group) => {
      for (const wording of wordings) {
        if (wording.apart) this.writtenApart.set(fold(wording.apart.replaceAll('-', '')), wording.apart);
        for (const key of keysOf(tokenize(wording.text), wording.acronym)) {
          const known = this.groupsByKey.get(key);
          if (known) known.add(group);
          else this.groupsByKey.set(key, new Set([group]));
        }
      }
    });
  }

  /**
   * The terms with the other wordings of their topics as further alternatives, weight `WEIGHTS.synonym`. Words that are one wording
   * together are not read one by one: who asks for "open data" does not ask for "Daten".
   */
  expand(terms: readonly QueryTerm[]): QueryTerm[] {
    const further = terms.map((): Alternative[] => []);
    const tokens = terms.map((term) => tokenize(term.word));
    const windows = windowsOver(terms, tokens, (window) => this.wordingsFor(window));
    for (const { first, last, found } of windows) {
      for (let i = first; i <= last; i += 1) {
        for (const one of found) further[i]?.push({ ...one, covers: [first, last] });
      }
    }
    const inside = (position: number) =>
      windows.some(({ first, last }) => first <= position && position <= last);
    tokens.forEach((written, i) => {
      if (inside(i)) return;
      further[i]?.push(...this.partsReplaced(written, i), ...this.sameHead(written, i));
    });
    return terms.map((term, i) => withAlternatives(term, further[i] ?? []));
  }

  /** How a wording of several words that somebody wrote as one is written: "opendata" as "Open-Data". */
  apart(word: string): string | null {
    return this.writtenApart.get(fold(word)) ?? null;
  }

  /** The wordings that mean what these words together mean; null where they are no wording of any topic. */
  private wordingsFor(window: readonly Token[]): Alternative[] | null {
    const keys = [...keysOf(window, false), ...keysOf(window, true)];
    const groups = new Set(keys.flatMap((key) => [...(this.groupsByKey.get(key) ?? [])]));
    if (groups.size === 0) return null;
    return [...groups].flatMap((group) =>
      (this.groups[group] ?? [])
        .filter(
          (wording) => !keysOf(tokenize(wording.text), wording.acronym).some((key) => keys.includes(key)),
        )
        .flatMap((wording) =>
          wording.alternatives.map((one) =>
            alternative({ ...one, how: 'synonym', as: wording.text, covers: [0, 0] }),
          ),
        ),
    );
  }

  /**
   * "Fahrradwege" are "Radwege": the word begins with a wording of a topic ("Fahrrad") and ends as another of its wordings does. What
   * only begins so may be anything ("Fahrradverleih").
   */
  private sameHead([token, ...others]: readonly Token[], position: number): Alternative[] {
    if (token?.kind !== 'word' || others.length > 0) return [];
    const { folded } = wordForms(token.text);
    const found: Alternative[] = [];
    for (let end = SHORTEST_PART; end <= folded.length - SHORTEST_PART; end += 1) {
      const groups = this.groupsByKey.get(folded.slice(0, end));
      if (!groups) continue;
      const head = wordForms(folded.slice(end)).stem;
      const wordings = [...groups].flatMap((group) => this.groups[group] ?? []);
      for (const { text, alternatives } of wordings.filter(
        (one) => one.stem.endsWith(head) && one.stem !== head,
      ))
        for (const one of alternatives)
          found.push(alternative({ ...one, how: 'synonym', as: text, covers: [position, position] }));
    }
    return found;
  }

  /** "Radweg-Planung" finds "Planung des Radverkehrs", as "Radweg Planung" does. */
  private partsReplaced([token, ...others]: readonly Token[], position: number): Alternative[] {
    if (token?.kind !== 'joined' || others.length > 0) return [];
    const stems = token.pieces.map((piece) => wordForms(piece.text).stem);
    return token.pieces.flatMap((piece, at) =>
      (this.wordingsFor(tokenize(piece.text)) ?? []).map((one) => {
        const forms = [...stems.slice(0, at), ...one.forms, ...stems.slice(at + 1)];
        const covers = [position, position] as const;
        return { ...one, forms, adjacent: false, weight: WEIGHTS.part, covers };
      }),
    );
  }
}
