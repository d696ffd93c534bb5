import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DRAWS, type Proportions, proportionsOf, type SyntheticPlace } from './synthetic/lists.js';
import { seeded } from './synthetic/seeded.js';

export type { Proportions, SyntheticPlace } from './synthetic/lists.js';

const ENTRIES_PER_WRITE = 200;

/**
 * Writes a network of `n` organisations as a network file (JSON, about 1 kB an organisation with all that belongs to
 * it), streaming. The same arguments give the same bytes.
 *
 * @param places municipalities of the official register: each becomes one organisation, and the seat of others
 * @returns how many entries of each list were written
 */
export async function generateNetworkFile(
  path: string,
  n: number,
  seed: number,
  places: readonly SyntheticPlace[],
): Promise<Proportions> {
  const size = proportionsOf(n);
  await pipeline(Readable.from(networkText(size, seed, places)), createWriteStream(path));
  return size;
}

function* networkText(size: Proportions, seed: number, places: readonly SyntheticPlace[]): Generator<string> {
  const random = seeded(seed);
  let separator = '{\n';
  for (const [list, draw] of Object.entries(DRAWS)) {
    const count = size[list as keyof typeof DRAWS];
    yield `${separator}"${list}": [`;
    for (let from = 0; from < count; from += ENTRIES_PER_WRITE) {
      const ordinals = Array.from(
        { length: Math.min(ENTRIES_PER_WRITE, count - from) },
        (_, at) => from + at,
      );
      const lines = ordinals.map((at) => JSON.stringify(draw(at, random, size, places)));
      yield `${from === 0 ? '\n' : ',\n'}${lines.join(',\n')}`;
    }
    yield '\n]';
    separator = ',\n';
  }
  yield '\n}\n';
}
