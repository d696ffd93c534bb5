import { fold } from '#language';

const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
/** What follows one of these tells a place from its namesakes: "Freiburg im Breisgau", "Lauf a.d. Pegnitz", "Halle (Saale)". */
const ADDITION = /[(/,]|\s(?:an|am|a\.|auf|bei|b\.|im|in|i\.|ob|o\.|unter|u\.|vor|v\.)/u;

/** The folded words of a name or of what somebody typed. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(NOT_A_WORD)
    .filter((word) => word !== '');
}

/** All words as one, so that "Neuulm", "Neu Ulm" and "Neu-Ulm" are the same. */
export function joined(text: string): string {
  return wordsOf(text).join('');
}

const TRANSLITERATED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** How a name is typed by somebody who means it exactly: with its umlauts or with what stands for them. */
export function spelledOut(name: string): string {
  const plain = name.trim().normalize('NFC').toLowerCase();
  return plain.replace(/[äöüß]/g, (letter) => TRANSLITERATED[letter] ?? letter);
}

/** A name without its addition, joined: "freiburg". Equal to `joined` where it has none. */
export function coreOf(name: string): string {
  const end = name.search(ADDITION);
  return joined(end > 0 ? name.slice(0, end) : name);
}
