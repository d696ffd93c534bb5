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

/** The parts of every compound in a token. */
export function partsOfCompound(token: Token, split: CompoundSplitter): FoundPart[] {
  return token.pieces.flatMap((piece) => {
    const spellings = token.gender ? token.gender.short : [piece.text];
    return spellings.flatMap((spelling) => partsOfWord(piece, spelling, split));
  });
}

function partsOfWord(piece: Piece, spelling: string, split: CompoundSplitter): FoundPart[] {
  const { folded } = wordForms(spelling);
  const parts = split(folded) ?? [];
  return parts.map(({ start, end }) => {
    const word = wordForms(folded.slice(start, end));
    const asSpelled = spelling === piece.text;
    const from: Range = asSpelled
      ? [piece.from[0] + originalLength(spelling, start), piece.from[0] + originalLength(spelling, end)]
      : piece.from;
    return { piece, forms: [...new Set([word.folded, word.stem])], from };
  });
}
