import { originalLength } from './original-length.js';
import { remembered } from './remembered.js';
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
  const partsOf = rememberedFor(split);
  for (const piece of token.pieces) {
    const [first] = piece.from;
    for (const { forms, letters } of token.gender ? [] : partsOf(piece.text)) {
      found.push({ piece, forms, from: [first + letters[0], first + letters[1]] });
    }
    for (const spelling of token.gender?.short ?? []) {
      for (const { forms } of partsOf(spelling)) found.push({ piece, forms, from: piece.from });
    }
  }
  return found;
}

interface PartOfWord {
  readonly forms: readonly string[];
  /** UTF-16 offsets inside the word. */
  readonly letters: Range;
}

const remembering = new WeakMap<CompoundSplitter, (word: string) => readonly PartOfWord[]>();

function rememberedFor(split: CompoundSplitter): (word: string) => readonly PartOfWord[] {
  const known = remembering.get(split);
  if (known) return known;
  const partsOf = remembered((word: string) => partsOfWord(word, split));
  remembering.set(split, partsOf);
  return partsOf;
}

function partsOfWord(word: string, split: CompoundSplitter): PartOfWord[] {
  const { folded } = wordForms(word);
  return (split(folded) ?? []).map(({ start, end }) => {
    const part = wordForms(folded.slice(start, end));
    const forms = part.folded === part.stem ? [part.folded] : [part.folded, part.stem];
    return { forms, letters: [originalLength(word, start), originalLength(word, end)] };
  });
}
