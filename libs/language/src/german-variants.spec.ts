import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createCompoundSplitter } from './compounds.js';
import { answers } from './testing/answers.js';

interface Pair {
  readonly kind: string;
  readonly question: string;
  readonly word: string;
  readonly match: boolean;
}

/** Kinds that need the vocabulary of a network to be corrected; see the search engine's own quality test. */
const TYPOS = new Set(['typo1', 'typo2', 'typo_in_compound']);
/** A rule must hold for the language: pairs that no rule and no word list here was made for would be hidden by a 100 %. */
const RIGHT_AT_LEAST = 0.97;

const folder = process.env['NETZLOTSE_TEST_DATA'];
const file = folder ? join(folder, 'quality', 'german-variants.tsv') : null;
const given = file !== null && existsSync(file) ? file : null;

(given ? describe : describe.skip)('German word pairs (NETZLOTSE_TEST_DATA)', () => {
  const pairs = given ? readPairs(given) : [];
  const splitWords = createCompoundSplitter();
  const isRight = (pair: Pair): boolean =>
    answers(pair.word, pair.question, { typing: pair.kind === 'prefix', split: splitWords }) === pair.match;

  it.each([...new Set(pairs.map((pair) => pair.kind))].filter((kind) => !TYPOS.has(kind)))('%s', (kind) => {
    const wrong = pairs.filter((pair) => pair.kind === kind && !isRight(pair));
    expect(wrong.map((pair) => `${pair.question} -> ${pair.word}`)).toEqual([]);
  });

  it('holds without typos as a whole', () => {
    const asked = pairs.filter((pair) => !TYPOS.has(pair.kind));
    expect(asked.filter(isRight).length / asked.length).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  });
});

function readPairs(path: string): Pair[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', question = '', word = '', match] = line.split('\t');
    return { kind, question, word, match: match === '1' };
  });
}
