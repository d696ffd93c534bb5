import { fold } from './fold.js';
import type { Piece, Token } from './tokenize.js';
import { remembered } from './remembered.js';
import { asWritten, LONGEST_FORM, wordForms } from './word-forms.js';

/** The spellings under which a token is kept and asked for. */
export interface TokenForms {
  readonly exact: string;
  /** Other spellings of the whole: folded, joined, stem, the other gender. Never the exact one, none twice. */
  readonly forms: readonly string[];
  /** Parts that are words of their own. Empty for a plain word. */
  readonly parts: readonly Piece[];
  /** Means the same without it: a stop word, a legal form. */
  readonly stopWord: boolean;
}

const THOUSANDS = /^\p{N}{1,3}(?:\.\p{N}{3})+$/u;
const SHORTEST_NUMBER_PART = 3;
/** "Neustadt a.d. Weinstraße", "o.d.", "i.d.", "v.d.". */
const LINKS = new Set(['ad', 'od', 'id', 'vd']);
const NOT_A_HOST = /[/?#:].*$/u;

/** What a token is called, as a whole and in parts. */
export function tokenForms(token: Token): TokenForms {
  switch (token.kind) {
    case 'word':
      return wordOf(token);
    case 'number': {
      const parts = token.pieces.filter((piece) => piece.text.length >= SHORTEST_NUMBER_PART);
      const forms = THOUSANDS.test(token.text) ? [token.text.replaceAll('.', '')] : [];
      return named(asWritten(token.text), forms, THOUSANDS.test(token.text) ? [] : parts);
    }
    case 'address': {
      const exact = asWritten(
        token.text
          .replace(/^https?:\/\//iu, '')
          .replace(/^www\./iu, '')
          .replace(/\/$/u, ''),
      );
      const parts = token.pieces.filter((piece) => !/^(?:https?|www)$/iu.test(piece.text));
      return named(exact, [exact.replace(NOT_A_HOST, '')], parts);
    }
    case 'abbreviation': {
      const joined = fold(token.text).replace(/[^\p{L}]/gu, '');
      const links = LINKS.has(joined) || wordForms(joined).stopWord;
      return named(asWritten(token.text.replace(/\s/gu, '')), [joined], [], links);
    }
    case 'gendered':
      return genderedOf(token);
    case 'joined':
      return joinedOf(token);
  }
}

function wordOf(token: Token): TokenForms {
  const [piece] = token.pieces;
  if (!piece || piece.text.length === token.text.length) return plainWord(token.text);
  const word = wordForms(piece.text);
  const exact = asWritten(token.text);
  const before = token.text.startsWith('#') || token.text.startsWith('@');
  return before ? named(exact, [word.exact, word.folded, word.stem], []) : named(exact, [], [piece]);
}

const plainWord = remembered((text: string): TokenForms => {
  const word = wordForms(text);
  return named(word.exact, [word.folded, word.stem], [], word.stopWord);
});

function joinedOf(token: Token): TokenForms {
  const word = wordForms(token.pieces.map((piece) => piece.text).join(''));
  return named(asWritten(token.text), [word.exact, word.folded, word.stem], token.pieces, word.stopWord);
}

function genderedOf(token: Token): TokenForms {
  const joined = wordForms(token.gender?.joined ?? token.text);
  const short = (token.gender?.short ?? []).map(wordForms);
  const forms = short.flatMap((word) =>
    word.folded.endsWith('s') ? [word.folded] : [word.folded, word.stem],
  );
  return named(asWritten(token.text), [joined.folded, joined.stem, ...forms], [], joined.stopWord);
}

function named(
  exact: string,
  forms: readonly string[],
  parts: readonly Piece[],
  stopWord = false,
): TokenForms {
  const others = new Set(forms.filter((form) => form !== '' && form.length <= LONGEST_FORM));
  others.delete(exact);
  return { exact, forms: [...others], parts, stopWord };
}
