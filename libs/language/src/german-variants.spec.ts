import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.js';
import { analyseQuery } from './analyse-query.js';
import type { CompoundSplitter } from './compound-parts.js';
import { compoundWords } from './compound-words.js';
import { createCompoundSplitter } from './compounds.js';
import { hasAll } from './testing/answers.js';
import { correctTypos } from './typos.js';
import { Vocabulary } from './vocabulary.js';

interface Pair {
  readonly kind: string;
  readonly question: string;
  readonly word: string;
  readonly match: boolean;
}

/** A rule must hold for the language: a few may be wrong, a whole kind may not. */
const RIGHT_AT_LEAST = 0.97;
const KIND_RIGHT_AT_LEAST = 0.8;

const folder = process.env['NETZLOTSE_TEST_DATA'];
const file = folder ? join(folder, 'quality', 'german-variants.tsv') : null;
const given = file !== null && existsSync(file) ? file : null;

(given ? describe : describe.skip)('German word pairs (NETZLOTSE_TEST_DATA)', () => {
  const pairs = given ? readPairs(given) : [];
  const split = createCompoundSplitter();
  const vocabulary = vocabularyOf(pairs, split);
  const isRight = ({ kind, question, word, match }: Pair): boolean => {
    const asked = analyseQuery(question, { typing: kind === 'prefix', split });
    return hasAll(word, correctTypos(asked, vocabulary, { split }).terms, { split }) === match;
  };
  const wrongOnes = (some: readonly Pair[]): string[] =>
    some.filter((pair) => !isRight(pair)).map((pair) => `${pair.question} -> ${pair.word}`);

  it.each([...new Set(pairs.map((pair) => pair.kind))])('%s', (kind) => {
    const some = pairs.filter((pair) => pair.kind === kind);
    const wrong = wrongOnes(some);
    expect([wrong, 1 - wrong.length / some.length >= KIND_RIGHT_AT_LEAST]).toEqual([wrong, true]);
  });

  it('holds as a whole', () => {
    const wrong = wrongOnes(pairs);
    expect([wrong, 1 - wrong.length / pairs.length >= RIGHT_AT_LEAST]).toEqual([wrong, true]);
  });
});

/** The words of the pairs among ten thousand others, so that a correction has something to get wrong. */
function vocabularyOf(pairs: readonly Pair[], split: CompoundSplitter): Vocabulary {
  const others = [...compoundWords().words.keys()].filter((_, i) => i % 6 === 0);
  const words = [...others, ...pairs.map((pair) => pair.word)];
  return new Vocabulary(
    words.flatMap((word) => analyse(word, { split }).map(({ form }) => ({ word: form, documents: 1 }))),
  );
}

function readPairs(path: string): Pair[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', question = '', word = '', match] = line.split('\t');
    return { kind, question, word, match: match === '1' };
  });
}
