import { alternative, withAlternatives, type Alternative, type QueryTerm } from './query-term.js';
import type { Token } from './tokenize.js';
import { wordForms } from './word-forms.js';

/** "OpenStreetMap" is three words; more are rarely written as one. */
const MOST_JOINED = 3;
/** Words of one letter, in the languages that people ask in. */
const ONE_LETTER = /^[aioy]$/i;

/** "Smart City" also asks for "SmartCity" and "Smart-City", "E Government" for "E-Government", "Open Street Map" for "OpenStreetMap". */
export function joinNeighbours(
  terms: readonly QueryTerm[],
  tokens: readonly Token[],
  text: string,
  typing = false,
): QueryTerm[] {
  const further = terms.map((): Alternative[] => []);
  for (let first = 0; first < tokens.length; first += 1) {
    for (let last = first + 1; last < Math.min(tokens.length, first + MOST_JOINED); last += 1) {
      if (!areJoinable(tokens, last - 1, text)) break;
      const joined = asOneWord(tokens, first, last, typing && tokens[last]?.from[1] === text.length);
      for (let at = first; at <= last; at += 1) further[at]?.push(...joined);
    }
  }
  return terms.map((term, i) => withAlternatives(term, further[i] ?? []));
}

function asOneWord(tokens: readonly Token[], first: number, last: number, isBegun: boolean): Alternative[] {
  const written = tokens.slice(first, last + 1).map(({ text }) => text);
  const word = wordForms(written.join(''));
  const all = { as: written.join(' '), covers: [first, last] as const, how: 'form' as const };
  const joined = [word.exact, word.folded, word.stem].map((form) => alternative({ ...all, forms: [form] }));
  if (isBegun) joined.push(alternative({ ...all, forms: [word.folded], prefix: true }));
  return joined;
}

/** Whether a word and the next one may be one word that somebody wrote apart. */
function areJoinable(tokens: readonly Token[], at: number, text: string): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  if (!left || !right || !isJoinable(left) || !isJoinable(right)) return false;
  return /^\s+$/u.test(text.slice(left.from[1], right.from[0]));
}

/** "E Government" is no government, nor is "U Bahn" a railway: their letter is asked for as that of "E-Government" is. */
export function beginsNext(tokens: readonly Token[], at: number, text: string): boolean {
  const [letter, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const isLetter = letter.length === 1 && !ONE_LETTER.test(letter);
  return isLetter && next.length > 1 && areJoinable(tokens, at, text);
}

function isJoinable(token: Token): boolean {
  if (token.kind !== 'word' || token.pieces[0]?.text !== token.text) return false;
  return token.text.length === 1 || !wordForms(token.text).stopWord;
}
