import { partsOfCompound, type CompoundSplitter, type FoundPart } from './compound-parts.js';
import type { Term } from './term.js';
import { remembered } from './remembered.js';
import { tokenForms } from './token-forms.js';
import type { Range, Token } from './tokenize.js';
import { WEIGHTS } from './weights.js';
import { wordForms } from './word-forms.js';

const NONE: readonly FoundPart[] = [];

/** The terms of a token as if it stood at the beginning of a text, whatever stands around it: words come again and again. */
export type TermsOfToken = (token: Token) => readonly Term[];

const remembering = new WeakMap<object, TermsOfToken>();
const WHOLE = {};

/** @param split takes compounds apart; without it they stay whole */
export function termsOfTokens(split: CompoundSplitter | undefined): TermsOfToken {
  const known = remembering.get(split ?? WHOLE);
  if (known) return known;
  const termsOf = rememberedByText((token) => relativeTerms(token, split));
  remembering.set(split ?? WHOLE, termsOf);
  return termsOf;
}

/** A token of one kind is always read alike, but what a plain word is, an abbreviation may be too. */
export function rememberedByText<Value>(compute: (token: Token) => Value): (token: Token) => Value {
  let asked: Token;
  const ofWord = remembered(() => compute(asked));
  const ofOther = remembered(() => compute(asked));
  return (token) => {
    asked = token;
    return token.kind === 'word' ? ofWord(token.text) : ofOther(`${token.kind} ${token.text}`);
  };
}

export function relativeTerms(token: Token, split: CompoundSplitter | undefined): readonly Term[] {
  const terms: Term[] = [];
  const known = new Set<string>();
  const { start } = token;
  // Heavier ones come first, each form once per position.
  const add = (form: string, how: Term['how'], position: number, from: Range): void => {
    const key = `${position} ${form}`;
    if (form === '' || known.has(key)) return;
    known.add(key);
    terms.push({ form, weight: WEIGHTS[how], how, position, from: [from[0] - start, from[1] - start] });
  };
  const { exact, forms, parts } = tokenForms(token);
  add(exact, 'exact', 0, token.from);
  for (const form of forms) add(form, 'form', 0, token.from);
  for (const piece of parts) {
    const at = token.pieces.indexOf(piece);
    const word = wordForms(piece.text);
    add(word.exact, piece.independent ? 'exact' : 'part', at, piece.from);
    add(word.folded, piece.independent ? 'form' : 'part', at, piece.from);
    add(word.stem, piece.independent ? 'form' : 'part', at, piece.from);
  }
  for (const part of split ? partsOfCompound(token, split) : NONE) {
    const at = token.pieces.indexOf(part.piece);
    for (const form of part.forms) add(form, 'part', at, part.from);
  }
  return terms;
}
