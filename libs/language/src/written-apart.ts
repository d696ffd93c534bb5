import { type CompoundSplitter, partsOfCompound } from './compound-parts.js';
import { hasOneMeaning } from './one-meaning.js';
import { isStopWord } from './stop-words.js';
import { tokenize, type Token } from './tokenize.js';
import { wordForms } from './word-forms.js';

/** How a word that is written as one is written elsewhere with its parts told apart ("opendata" as "Open-Data"), or null. */
export type WrittenApart = (word: string) => string | null;

/** Shorter parts tell nothing: "Start-up" is no "up". */
const SHORTEST = 3;

/** The word with its parts told apart, where it means no more than they do. */
export function writtenApart({ kind, text }: Token, apart: WrittenApart | undefined): Token | null {
  if (kind !== 'word' || !apart || hasOneMeaning(wordForms(text).stem)) return null;
  const [token, ...others] = tokenize(apart(text) ?? '');
  if (token?.kind !== 'joined' || others.length > 0) return null;
  const isTelling = token.pieces.every(
    (part) => part.text.length >= SHORTEST && !isStopWord(part.text.toLowerCase()),
  );
  return isTelling ? token : null;
}

/** The same of a word that begins with a letter for itself, "ubahn": its parts must stand side by side, for the letter alone tells nothing. */
export function letterApart({ kind, text }: Token, apart: WrittenApart | undefined): Token | null {
  if (kind !== 'word' || !apart) return null;
  const [token, ...others] = tokenize(apart(text) ?? '');
  const [letter, ...rest] = token?.pieces ?? [];
  const isLetter = token?.kind === 'joined' && letter?.text.length === 1 && others.length === 0;
  return isLetter && rest.every((part) => part.text.length >= SHORTEST) ? token : null;
}

/** The parts of a hyphenated word, compounds among them taken apart: "Online-Bürgerbeteiligung" is asked for as its three words are. */
export function smallestParts(token: Token, split: CompoundSplitter | undefined): string[] {
  const found = split ? partsOfCompound(token, split) : [];
  return token.pieces.flatMap((piece) => {
    const { stem } = wordForms(piece.text);
    const parts = found.filter((part) => part.piece === piece).map(({ forms }) => forms.at(-1) ?? '');
    return parts.length > 1 && !hasOneMeaning(stem) ? parts : [stem];
  });
}
