import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.js';
import { analyseQuery } from './analyse-query.js';
import { createCompoundSplitter } from './compounds.js';
import { explain } from './explain.js';
import { fold } from './fold.js';
import { findMatches, locate } from './locate.js';
import { stem } from './stem.js';
import { Synonyms } from './synonyms.js';
import { answers } from './testing/answers.js';
import { tokenize } from './tokenize.js';
import { LONGEST_FORM } from './word-forms.js';

/** Mulberry32: small, seeded, good enough to make odd texts. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BITS =
  'Stadt|Städte|straße|Klimaschutz|und|für|e. V.|C++|ue|oe|aeu|ß|ẞ|İ|ǅ|ﬁ|Å|a\u0301|\u0301|\u00ad|\u200d|’|-|/|_|.|@|&|+|#|:|*|(innen)|:innen|*innen|' +
  'Innen|www.|https://|1.000|2.0|5G|😀|\ud800|\udfff|\u0000|\u202e|\n|\t| | | |,|;|"|„|“|<b>|%|東京|ไทย|한국|Ⅷ|²|½|';

function oddText(random: () => number): string {
  const bits = BITS.split('|');
  return Array.from(
    { length: 1 + Math.floor(random() * 12) },
    () => bits[Math.floor(random() * bits.length)],
  ).join('');
}

const split = createCompoundSplitter();
const synonyms = new Synonyms([{ topic: 'x', terms: ['Stadt', 'e. V.', 'C++', 'für die Straße', '2.0'] }]);
const TEXTS = 400;
/** Sixteen words at two letters each: as much as a question may have. */
const ASKED = 32;
/** As much as is shown of a hit, many times over. */
const SNIPPET = 10_000;

describe('the analysis of any text', () => {
  const random = seeded(20260731);
  const texts = Array.from({ length: TEXTS }, () => oddText(random));

  it('folds to the same however often', () => {
    for (const text of texts) expect(fold(fold(text))).toBe(fold(text));
  });

  it('has offsets inside the text, in order, and tokens that do not overlap', () => {
    for (const text of texts) {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.from[0]).toBeGreaterThanOrEqual(end);
        expect(text.slice(...token.from)).toBe(token.text);
        end = token.from[1];
        for (const piece of token.pieces) {
          expect(piece.from[0]).toBeGreaterThanOrEqual(token.from[0]);
          expect(piece.from[1]).toBeLessThanOrEqual(token.from[1]);
          expect(text.slice(...piece.from)).toBe(piece.text);
        }
      }
      for (const term of analyse(text, { split })) {
        expect(term.from[0]).toBeGreaterThanOrEqual(0);
        expect(term.from[1]).toBeLessThanOrEqual(text.length);
        expect(term.from[0]).toBeLessThan(term.from[1]);
        expect(term.form.length).toBeLessThanOrEqual(LONGEST_FORM);
        expect(term.form).not.toBe('');
      }
    }
  });

  it('finds every word of a text by the word itself, whole', () => {
    for (const text of texts) {
      const tokens = tokenize(text);
      const exact = new Set(
        analyse(text, { split })
          .filter((term) => term.how === 'exact')
          .map((term) => term.form),
      );
      for (const [first] of tokens.map((token) => analyseQuery(token.text, { split }))) {
        const asked = first?.alternatives.find((one) => one.how === 'exact');
        if (asked) expect(exact).toContain(asked.forms[0]);
      }
      if (tokens.length > 0 && tokens.length < 20)
        expect([text, answers(text, text, { split })]).toEqual([text, true]);
    }
  });

  it('marks ranges of the text, in order and apart', () => {
    for (const text of texts) {
      for (const typing of [false, true]) {
        const terms = synonyms.expand(analyseQuery(oddText(random), { typing, split }));
        let end = 0;
        for (const [from, to] of locate(text, terms, { split })) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }
    }
  });

  it('explains it without a word of its own', () => {
    for (const text of texts.slice(0, 200)) {
      const { words } = explain(text, { split, synonyms });
      expect(words.flatMap((word) => word.terms)).toEqual(analyse(text, { split }));
    }
  });
});

describe('hostile texts', () => {
  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['sharp s', 'ß'.repeat(100_000)],
    ['hyphens', '-'.repeat(100_000)],
    ['letters and hyphens', 'a-'.repeat(50_000)],
    ['letters and dots', `${'a.'.repeat(50_000)}b`],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['marks alone', '\u0301'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(30_000)],
    ['capitals inside', 'aBcc'.repeat(25_000)],
    ['gender signs', 'ab*innen'.repeat(12_000)],
    ['brackets', 'ab(in)'.repeat(16_000)],
    ['addresses', 'www.'.repeat(25_000)],
    ['a long address', `https://ort.de/${'a/'.repeat(40_000)}`],
    ['umlauts in letters', 'ue'.repeat(50_000)],
    ['compounds', 'haus'.repeat(25_000)],
    ['words', 'wort '.repeat(20_000)],
  ])('%s are done in one go', (_, text) => {
    expect(() => {
      fold(text);
      stem(text);
      const terms = analyseQuery(text.slice(0, ASKED), { typing: true, split });
      analyse(text, { split });
      locate(text.slice(0, SNIPPET), synonyms.expand(terms), { split });
      findMatches(text.slice(0, SNIPPET), terms, { split });
    }).not.toThrow();
  });
});
