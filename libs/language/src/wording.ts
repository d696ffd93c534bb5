import { fold } from './fold.js';
import type { Alternative } from './query-term.js';
import { tokenForms } from './token-forms.js';
import { tokenize, type Token } from './tokenize.js';
import { wordForms } from './word-forms.js';

/** A word, or several, for a topic. */
export interface Wording {
  readonly text: string;
  readonly acronym: boolean;
  /** With hyphens between its words, where it has several. */
  readonly apart: string | null;
  /** Its stem, where it is one word; else ''. */
  readonly stem: string;
  readonly alternatives: readonly Pick<Alternative, 'forms' | 'adjacent'>[];
}

const LONGEST_ACRONYM = 8;

/** How a wording is looked up: joined stems, and the stem of the joined word; an acronym only by its letters. */
export function keysOf(tokens: readonly Token[], acronym: boolean): string[] {
  const pieces = tokens.flatMap((token) => token.pieces.map((piece) => piece.text));
  const joined = fold(pieces.join(''));
  if (joined === '') return [];
  if (acronym) return [`=${joined}`];
  return [pieces.map((piece) => wordForms(piece).stem).join(''), wordForms(joined).stem];
}

export function wordingOf(text: string): Wording {
  const tokens = tokenize(text);
  const acronym = isAcronym(text);
  const pieces = tokens.flatMap((token) => token.pieces.map((piece) => piece.text));
  const stems = pieces.map((piece) => wordForms(piece).stem);
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
  return {
    text,
    acronym,
    apart: pieces.length > 1 ? pieces.join('-') : null,
    stem: pieces.length === 1 && !acronym ? (stems[0] ?? '') : '',
    alternatives,
  };
}

/** "IKZ", "WLAN", "W-LAN", "5G", "ÖPNV", "eID", "BauGB"; not "SmartCity" and not "Bürger". */
function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\s/u.test(text) || letters.length > LONGEST_ACRONYM) return false;
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  return capitals >= 2 && capitals * 2 > letters.length;
}
