import { originalLength } from './original-length.js';
import type { Piece, Range, Token } from './tokenize.js';
import { wordForms } from './word-forms.js';

/** A part of a compound: where it stands in the folded word, without the linking letters behind it. */
export interface CompoundPart {
  readonly start: number;
  readonly end: number;
}

/** Takes a folded word apart; null where it is no compound. Parts are in order and do not overlap. */
export type CompoundSplitter = (folded: string) => readonly CompoundPart[] | null;

/** A part found inside a token, with the letters it stands for. */
export interface FoundPart {
  readonly piece: Piece;
  readonly forms: readonly string[];
  readonly from: Range;
}

/** The parts of every compound in a token. Numbers and addresses have none. */
export function partsOfCompound(token: Token, split: CompoundSplitter): FoundPart[] {
  const found: FoundPart[] = [];
  if (token.kind === 'number' || token.kind === 'address') return found;
  for (const piece of token.pieces) {
    for (const spelling of token.gender?.short ?? [piece.text]) addParts(piece, spelling, split, found);
  }
  return found;
}

function addParts(piece: Piece, spelling: string, split: CompoundSplitter, found: FoundPart[]): void {
  const { folded } = wordForms(spelling);
  for (const { start, end } of split(folded) ?? []) {
    const word = wordForms(folded.slice(start, end));
    const forms = word.folded === word.stem ? [word.folded] : [word.folded, word.stem];
    found.push({ piece, forms, from: spelling === piece.text ? lettersOf(piece, start, end) : piece.from });
  }
}

function lettersOf(piece: Piece, start: number, end: number): Range {
  const [first] = piece.from;
  if (/^[a-z]+$/i.test(piece.text) && wordForms(piece.text).folded.length === piece.text.length)
    return [first + start, first + end];
  return [first + originalLength(piece.text, start), first + originalLength(piece.text, end)];
}
