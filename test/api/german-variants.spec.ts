import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { withNetworkFile } from '../portal/network-file.js';

interface Pair {
  readonly kind: string;
  readonly question: string;
  readonly word: string;
  readonly match: boolean;
}
interface Answer {
  readonly partial: boolean;
  readonly hits: readonly { readonly title: string }[];
}

/** A rule must hold for the language: a few may be wrong, a whole kind may not. */
const RIGHT_AT_LEAST = 0.97;
const KIND_RIGHT_AT_LEAST = 0.8;

const folder = process.env['NETZLOTSE_TEST_DATA'];
const file = folder ? join(folder, 'quality', 'german-variants.tsv') : null;
const given = file !== null && existsSync(file) ? file : null;

(given ? describe : describe.skip)('German word pairs, asked of the portal (NETZLOTSE_TEST_DATA)', () => {
  const pairs = given ? readPairs(given) : [];
  let portal: FilledPortal;
  const wrong: Pair[] = [];

  beforeAll(async () => {
    const words = [...new Set(pairs.map(({ word }) => word))];
    const organisations = words.map((name, at) => ({ id: `wort-${at}`, kinds: ['association'], name }));
    portal = await withNetworkFile({ organisations }, (path) => openFilledPortal([path]));
    for (const pair of pairs) if ((await finds(pair)) !== pair.match) wrong.push(pair);
  });
  afterAll(() => portal?.close());

  const finds = async ({ kind, question, word }: Pair): Promise<boolean> => {
    const query = new URLSearchParams({
      q: question,
      limit: '100',
      ...(kind === 'prefix' && { typing: 'true' }),
    });
    const { partial, hits } = await portal.json<Answer>(`/api/v1/search?${query.toString()}`);
    return !partial && hits.some(({ title }) => title === word);
  };
  const say = (some: readonly Pair[]) => some.map(({ question, word }) => `${question} -> ${word}`);

  it.each([...new Set(pairs.map(({ kind }) => kind))])('%s', (kind) => {
    const all = pairs.filter((pair) => pair.kind === kind);
    const some = wrong.filter((pair) => pair.kind === kind);
    expect([say(some), 1 - some.length / all.length >= KIND_RIGHT_AT_LEAST]).toEqual([say(some), true]);
  });

  it('hold as a whole', () => {
    expect([say(wrong), 1 - wrong.length / pairs.length >= RIGHT_AT_LEAST]).toEqual([say(wrong), true]);
  });
});

function readPairs(path: string): Pair[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', question = '', word = '', match] = line.split('\t');
    return { kind, question, word, match: match === '1' };
  });
}
