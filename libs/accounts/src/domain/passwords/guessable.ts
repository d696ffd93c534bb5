import { isPattern } from './known-pieces.js';

/** Why somebody else would try a password soon. */
export type Guessable = 'common' | 'own' | 'pattern';

export interface KnownWords {
  /** What is known of whoever has the account: words of their address, of their organisations, of this service. */
  readonly own: ReadonlySet<string>;
  /** Passwords and words that many people use, folded. */
  readonly common: ReadonlySet<string>;
}

/** A password is as good as what cannot be guessed as a whole: at least as much as this many characters, or two words. */
const LEAST = 6;
const COST_OF_WORD = 3;
const LONGEST_PIECE = 40;
const SHORTEST_WORD = 4;
const SHORTEST_OWN = 3;

/** What people write for a letter. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
};

/** As words are compared: upper and lower case are one, and so are ä and ae. */
export function foldPassword(text: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter]!);
}

/**
 * Why a password is easy to guess (NIST SP 800-63B-4, 3.1.1.2: common, expected or compromised ones); null: it is not. What is known of
 * the password is taken together in the cheapest way: a pattern, an own word or what stood there before counts as one character, a
 * common word as three.
 */
export function guessable(password: string, { own, common }: KnownWords): Guessable | null {
  const folded = foldPassword(password);
  const plain = folded.replaceAll(/[@431!05$7]/g, (character) => STANDS_FOR[character]!);
  const none: ReadonlySet<string> = new Set();
  const isLittle = (words: KnownWords) => [folded, plain].some((text) => effort(text, words) < LEAST);
  if (isLittle({ own: none, common: none })) return 'pattern';
  if (isLittle({ own, common: none })) return 'own';
  if (common.has(folded) || isLittle({ own: none, common })) return 'common';
  return isLittle({ own, common }) ? 'own' : null;
}

/** What the cheapest way to put a text together costs. */
function effort(text: string, words: KnownWords): number {
  const least = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let cost = least[end - 1]! + 1;
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end - 1; start += 1) {
      if (least[start]! + 1 < cost) cost = Math.min(cost, least[start]! + costOf(text, start, end, words));
    }
    least.push(cost);
  }
  return least[text.length]!;
}

function costOf(text: string, start: number, end: number, { own, common }: KnownWords): number {
  const piece = text.slice(start, end);
  if (text.indexOf(piece) < start || isPattern(piece)) return 1;
  if (piece.length >= SHORTEST_OWN && own.has(piece)) return 1;
  return piece.length >= SHORTEST_WORD && common.has(piece) ? COST_OF_WORD : Infinity;
}
