import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../../libs/curation/src/testing/network-file/in-folder.js';
import { preparedFile } from '../../libs/curation/src/testing/network-file/prepared.js';
import { generateNetworkFile } from './synthetic-network.js';

const PLACES = Array.from({ length: 700 }, (_, at) => ({
  ags: `09${String(100_000 + at)}`,
  name: `Müllheim ${at}`,
}));

describe('a synthetic network', () => {
  it.each([1, 3, 70, 2_000])('of %d organisations is valid to the last entry', (n) =>
    inFolder(async (folder) => {
      const path = join(folder, 'synthetic.json');
      const written = await generateNetworkFile(path, n, n, PLACES);
      const { accepted, rejected } = await preparedFile(path, folder);
      expect(rejected).toEqual([]);
      for (const list of [
        'organisations',
        'memberships',
        'relations',
        'initiatives',
        'adoptions',
        'listings',
      ] as const) {
        expect([list, accepted[list].length]).toEqual([list, written[list]]);
      }
      const municipalities = accepted.organisations.filter(({ entry }) => entry.kinds[0] === 'municipality');
      expect(municipalities).toHaveLength(Math.min(PLACES.length, n - written.networks));
    }),
  );

  it('is the same for the same seed, and of a realistic size', () =>
    inFolder(async (folder) => {
      const [one, same, other] = ['a', 'b', 'c'].map((name) => join(folder, `${name}.json`)) as [
        string,
        string,
        string,
      ];
      await generateNetworkFile(one, 500, 1, PLACES);
      await generateNetworkFile(same, 500, 1, PLACES);
      await generateNetworkFile(other, 500, 2, PLACES);
      expect((await readFile(same)).equals(await readFile(one))).toBe(true);
      expect((await readFile(other)).equals(await readFile(one))).toBe(false);
      expect((await stat(one)).size / 500).toBeGreaterThan(1_000);
      expect((await stat(one)).size / 500).toBeLessThan(2_000);
    }));
});
