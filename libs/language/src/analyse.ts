import { partsOfCompound, type CompoundSplitter, type FoundPart } from './compound-parts.js';
import { remembered } from './remembered.js';
import { tokenForms } from './token-forms.js';
import { tokenize, type Range, type Token } from './tokenize.js';
import { WEIGHTS, type How } from './weights.js';
import { wordForms } from './word-forms.js';

const NONE: readonly FoundPart[] = [];

/** One form under which a text can be found. */
export interface Term {
  readonly form: string;
  /** See `WEIGHTS`. */
  readonly weight: number;
  readonly how: Extract<How, 'exact' | 'form' | 'part'>;
  /** Which word of the text, from 0; the parts of "Smart-City" stand at neighbouring positions. */
  readonly position: number;
  /** The letters it stands for. */
  readonly from: Range;
}

/** What the analysis may know beyond the rules of the language. */
export interface AnalysisOptions {
  /** Takes compounds apart ("wärmeplanung"); without it they stay whole. */
  readonly split?: CompoundSplitter;
}

/**
 * Everything a text should be found under, in the order of its words. All forms live in one space: the stem of one word may be
 * the exact form of another, and that is how they meet. No form twice at one position (the heaviest stays). Never throws.
 */
export function analyse(text: string, options: AnalysisOptions = {}): Term[] {
  const terms: Term[] = [];
  let position = 0;
  for (const token of tokenize(text)) {
    termsOf(token, position, options, terms);
    position += token.pieces.length;
  }
  return terms;
}

/** The terms of one token, added to `terms`. */
export function termsOf(token: Token, position: number, options: AnalysisOptions, terms: Term[]): void {
  if (!isPlainWord(token)) return addTerms(token, position, options, terms);
  const [start] = token.from;
  for (const { form, weight, how, from } of plainTerms(options)(token.text)) {
    const [first, end] = from;
    const isWhole = first === 0 && end === token.text.length;
    terms.push({ form, weight, how, position, from: isWhole ? token.from : [start + first, start + end] });
  }
}

/** Most words of every text, and the same again and again. */
function isPlainWord({ kind, text, pieces }: Token): boolean {
  return kind === 'word' && pieces.length === 1 && pieces[0]?.text.length === text.length;
}

type TermsOfWord = (word: string) => readonly Term[];

const termsUnsplit = remembered((word: string) => termsOfWord(word, {}));
const termsSplit = new WeakMap<CompoundSplitter, TermsOfWord>();

/** The terms of plain words, as they would be at the beginning of a text. */
function plainTerms({ split }: AnalysisOptions): TermsOfWord {
  if (!split) return termsUnsplit;
  const known = termsSplit.get(split) ?? remembered((word: string) => termsOfWord(word, { split }));
  termsSplit.set(split, known);
  return known;
}

function termsOfWord(text: string, options: AnalysisOptions): Term[] {
  const from: Range = [0, text.length];
  const terms: Term[] = [];
  const pieces = [{ text, from, independent: false }];
  addTerms({ text, from, kind: 'word', gender: null, pieces }, 0, options, terms);
  return terms;
}

function addTerms(token: Token, position: number, options: AnalysisOptions, terms: Term[]): void {
  const { exact, forms, parts } = tokenForms(token);
  const compounds = options.split ? partsOfCompound(token, options.split) : NONE;
  const add = parts.length + compounds.length > 0 ? adderTo(terms) : terms.push.bind(terms);
  add(termOf(exact, 'exact', position, token.from));
  for (const form of forms) add(termOf(form, 'form', position, token.from));
  for (const piece of parts) {
    const at = position + token.pieces.indexOf(piece);
    const word = wordForms(piece.text);
    add(termOf(word.exact, piece.independent ? 'exact' : 'part', at, piece.from));
    add(termOf(word.folded, piece.independent ? 'form' : 'part', at, piece.from));
    add(termOf(word.stem, piece.independent ? 'form' : 'part', at, piece.from));
  }
  for (const part of compounds) {
    const at = position + token.pieces.indexOf(part.piece);
    for (const form of part.forms) add(termOf(form, 'part', at, part.from));
  }
}

/** Adds terms of one token, each form once per position: heavier ones come first. */
function adderTo(terms: Term[]): (term: Term) => void {
  const known = new Set<string>();
  return (term) => {
    const key = `${term.position} ${term.form}`;
    if (term.form !== '' && !known.has(key)) terms.push(term);
    known.add(key);
  };
}

function termOf(form: string, how: Term['how'], position: number, from: Range): Term {
  return { form, weight: WEIGHTS[how], how, position, from };
}
