import { genderForms } from './gender.js';
import { PlainScan } from './plain-scan.js';
import { PlainWord } from './plain-word.js';
import type { Piece, Range, Token } from './token.js';

export type { Piece, Range, Token };

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const UNSEEN = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff'’ʼ‘´`]";
const WORD = `(?!ʼ)[\\p{L}\\p{N}]${LETTER}*(?:${UNSEEN}+${LETTER}+)*`;
const GENDER_ENDING =
  '(?:[:*·](?:(?:in|innen|r|n|e|s|m)(?![\\p{L}\\p{N}])|innen(?=\\p{L}))|\\((?:in|innen|r|n|e)\\))';
const LINK = '(?:[-‐‑_.@&+]|\\/-?)';
const ADDRESS =
  '(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww]{3}\\.)(?=[\\p{L}\\p{N}])[^\\s<>"„“”«»()\\[\\]{}|\\\\^`]*[^\\s<>"„“”«»()\\[\\]{}|\\\\^`.,;:!?\']';
const SPACE = '[ \\u00a0\\u2009\\u202f]?';
const SPACED = ['[eE].V', '[zZ].B', 'd.h', 'i.d.R', 'u.a', 'u.U', 'o.ä', 'z.T', 'i.A', 'a.M', 'a.D']
  .map((letters) => letters.split('.').join(`\\.${SPACE}`))
  .join('|');
const ABBREVIATION = `(?<!${LETTER}|\\.)(?:\\p{L}\\.(?:\\p{L}\\.)+(?!${LETTER})|(?:${SPACED})(?!${LETTER})\\.?)`;
const CHUNK = `(?:[#@](?=${LETTER}))?${WORD}(?:${LINK}${WORD}|${GENDER_ENDING}(?:${WORD})?)*(?:\\+\\+|[+#](?![\\p{L}\\p{N}]))?`;
const TOKEN = new RegExp(`(?<address>${ADDRESS})|(?<abbreviation>${ABBREVIATION})|${CHUNK}`, 'gu');
const PIECE = new RegExp(WORD, 'gu');
/** "SmartCity", "eGovernment", "EGovernment"; "KiTas" is one word. */
const CAMEL = /(?<=\p{L}{2}\p{Ll}|^\p{Ll})(?=\p{Lu}\p{Ll}{2})|(?<=^\p{Lu})(?=\p{Lu}\p{Ll}{3})/u;
const NUMBER = /^[\p{N}.\-/:+]+$/u;
/** Longer chains ("a-b-c-d-...") are taken for words that someone forgot to part. */
const MOST_PIECES = 8;
/** An address is rarely asked for by what stands behind its thirtieth slash; nor can the index say where more than 31 pieces stand. */
const MOST_ADDRESS_PIECES = 30;

/**
 * The words of a text with their place in it. Hyphens, slashes, dots, underscores, @, & and + inside a word keep it together as
 * one token with pieces; "SmartCity" has pieces too. Soft hyphens and apostrophes do not part a word. Linear in the length of
 * the text; never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  goThrough(text, {
    plainWord: ({ start, end }) => tokens.push(new PlainWord(text.slice(start, end), start)),
    others: (some) => {
      for (const one of some) tokens.push(one);
    },
  });
  return tokens;
}

/** Whoever reads the words of a text, one by one. */
export interface WordListener {
  /** @param word is another one afterwards */
  plainWord(word: PlainScan): void;
  others(tokens: readonly Token[]): void;
}

/** Tells of each word of a text in turn. */
export function goThrough(text: string, { plainWord, others }: WordListener): void {
  const scan = new PlainScan();
  let at = 0;
  for (;;) {
    if (scan.find(text, at)) {
      at = scan.end;
      plainWord(scan);
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return;
    at = TOKEN.lastIndex;
    others(tokensOf(found));
  }
}

function tokensOf(found: RegExpExecArray): Token[] {
  const word = found[0];
  const start = found.index;
  if (found.groups?.['abbreviation']) return [token(word, start, 'abbreviation', [])];
  const pieces = piecesOf(word, start, found.groups?.['address'] === undefined);
  if (pieces.length === 0) return [];
  if (found.groups?.['address']) return [token(word, start, 'address', pieces.slice(0, MOST_ADDRESS_PIECES))];
  if (pieces.length <= MOST_PIECES) return [chunk(word, start, pieces)];
  return pieces.map((piece) => token(piece.text, piece.from[0], 'word', [piece]));
}

function chunk(word: string, start: number, pieces: readonly Piece[]): Token {
  const gender = genderForms(word);
  if (gender) return { ...token(word, start, 'gendered', []), gender };
  if (pieces.length > 1) return token(word, start, NUMBER.test(word) ? 'number' : 'joined', pieces);
  const camel = camelPieces(word, start);
  return camel ? token(word, start, 'joined', camel) : token(word, start, 'word', pieces);
}

function token(text: string, start: number, kind: Token['kind'], pieces: readonly Piece[]): Token {
  const from: Range = [start, start + text.length];
  return {
    text,
    from,
    start,
    kind,
    gender: null,
    pieces: pieces.length ? pieces : [{ text, from, independent: false }],
  };
}

function piecesOf(word: string, start: number, parted: boolean): Piece[] {
  const found = [...word.matchAll(PIECE)];
  return found.map((piece, i) => {
    const before = i === 0 ? '/' : word[piece.index - 1];
    const after = i === found.length - 1 ? '/' : word[piece.index + piece[0].length];
    const from: Range = [start + piece.index, start + piece.index + piece[0].length];
    return {
      text: piece[0],
      from,
      independent: parted && found.length > 1 && before === '/' && after === '/',
    };
  });
}

function camelPieces(word: string, start: number): Piece[] | null {
  const parts = word.split(CAMEL);
  if (parts.length < 2 || parts.length > MOST_PIECES) return null;
  let at = start;
  return parts.map((text) => {
    const from: Range = [at, (at += text.length)];
    return { text, from, independent: false };
  });
}
