import { fold } from './fold.js';
import { alternative, withAlternatives, type Alternative, type QueryTerm } from './query-term.js';
import { tokenForms } from './token-forms.js';
import { tokenize, type Token } from './tokenize.js';
import { wordForms } from './word-forms.js';

/** Wordings that mean the same: labels, synonyms and acronyms of one topic. */
export interface SynonymGroup {
  readonly topic: string;
  /** Words or groups of words, in any spelling. What is written like an acronym ("IKZ", "5G", "eID") is matched as it is. */
  readonly terms: readonly string[];
}

interface Wording {
  readonly text: string;
  readonly acronym: boolean;
  readonly alternatives: readonly Pick<Alternative, 'forms' | 'adjacent'>[];
}

const MOST_WORDS = 6;
const LONGEST_ACRONYM = 8;

/**
 * The synonyms of a topic tree, for asking: "interkommunale Zusammenarbeit" finds IKZ, and IKZ finds the long form. Built once per
 * state of the tree; immutable. Terms that the tree gives to several topics stand for all of them.
 */
export class Synonyms {
  private readonly groups: readonly (readonly Wording[])[];
  private readonly groupsByKey = new Map<string, Set<number>>();

  constructor(groups: readonly SynonymGroup[]) {
    this.groups = groups.map((group) => group.terms.map(wordingOf));
    this.groups.forEach((wordings, group) => {
      for (const wording of wordings) {
        for (const key of keysOf(tokenize(wording.text), wording.acronym)) {
          const known = this.groupsByKey.get(key);
          if (known) known.add(group);
          else this.groupsByKey.set(key, new Set([group]));
        }
      }
    });
  }

  /** The terms with the other wordings of their topics as further alternatives, weight `WEIGHTS.synonym`. */
  expand(terms: readonly QueryTerm[]): QueryTerm[] {
    const further = terms.map((): Alternative[] => []);
    const tokens = terms.map((term) => tokenize(term.word));
    for (let first = 0; first < terms.length; first += 1) {
      for (let last = first; last < Math.min(terms.length, first + MOST_WORDS); last += 1) {
        if (first === last && terms[first]?.optional) continue;
        const window = tokens.slice(first, last + 1).flat();
        for (const found of this.othersOf(window)) {
          for (let i = first; i <= last; i += 1) further[i]?.push({ ...found, covers: [first, last] });
        }
      }
    }
    return terms.map((term, i) => withAlternatives(term, further[i] ?? []));
  }

  private othersOf(window: readonly Token[]): Alternative[] {
    const keys = [...keysOf(window, false), ...keysOf(window, true)];
    const groups = new Set(keys.flatMap((key) => [...(this.groupsByKey.get(key) ?? [])]));
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
}

/** How a wording is looked up: joined stems, and the stem of the joined word; an acronym only by its letters. */
function keysOf(tokens: readonly Token[], acronym: boolean): string[] {
  const pieces = tokens.flatMap((token) => token.pieces.map((piece) => piece.text));
  const joined = fold(pieces.join(''));
  if (joined === '') return [];
  if (acronym) return [`=${joined}`];
  return [pieces.map((piece) => wordForms(piece).stem).join(''), wordForms(joined).stem];
}

function wordingOf(text: string): Wording {
  const tokens = tokenize(text);
  const acronym = isAcronym(text);
  const stems = tokens.flatMap((token) => token.pieces.map((piece) => wordForms(piece.text).stem));
  const alternatives: Pick<Alternative, 'forms' | 'adjacent'>[] = [];
  const [only] = tokens;
  if (only && tokens.length === 1) {
    const { exact, forms } = tokenForms(only);
    const whole = acronym
      ? [exact, fold(only.pieces.map((piece) => piece.text).join(''))]
      : [forms.at(-1) ?? exact];
    for (const form of new Set(whole)) alternatives.push({ forms: [form], adjacent: false });
  }
  if (stems.length > 1) alternatives.push({ forms: stems, adjacent: true });
  return { text, acronym, alternatives };
}

/** "IKZ", "WLAN", "W-LAN", "5G", "ÖPNV", "eID", "BauGB"; not "SmartCity" and not "Bürger". */
function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\s/u.test(text) || letters.length > LONGEST_ACRONYM) return false;
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  return capitals >= 2 && capitals * 2 > letters.length;
}
