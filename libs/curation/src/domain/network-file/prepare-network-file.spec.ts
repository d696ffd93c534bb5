import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EMPTY_NETWORK } from './checking/known-network.js';
import { LISTS } from './lists.js';
import { prepareNetworkFile } from './prepare-network-file.js';
import { collect } from '../../testing/network-file/collect.js';
import { inFolder, withFile } from '../../testing/network-file/in-folder.js';
import { ANY_PLACE, preparedFile } from '../../testing/network-file/prepared.js';

const BOOKLET = join(process.cwd(), 'network/booklet.yaml');

describe('the booklet', () => {
  it('is taken whole, but for two damaged links that are kept and said', async () => {
    const { accepted, rejected } = await inFolder((folder) => preparedFile(BOOKLET, folder));
    expect(rejected).toEqual([]);
    expect(Object.fromEntries(LISTS.map((list) => [list, accepted[list].length]))).toEqual({
      topics: 0,
      organisations: 25,
      memberships: 3,
      relations: 8,
      initiatives: 25,
      adoptions: 3,
      listings: 12,
      events: 1,
      guidingQuestions: 6,
      statements: 26,
      freeTexts: 2,
    });
    const warnings = LISTS.flatMap((list) =>
      accepted[list].flatMap(({ id, warnings }) => warnings.map((warning) => ({ id, ...warning }))),
    );
    const others = warnings.filter(({ message }) => !message.startsWith('Das Thema'));
    expect(others).toMatchObject([
      {
        id: 'geonet-mrn',
        path: 'links[0]',
        suggestion: 'https://www.geonet-mrn.de/portal/fep/de/dt.jsp?setCursor=1%20439988%20468470',
      },
      {
        id: 'nexus-experiments',
        path: 'links[0]',
        suggestion: 'http://www.nexusexperiments.uni-freiburg.de/startseite/',
      },
    ]);
    expect(accepted.initiatives.find(({ id }) => id === 'geonet-mrn')?.entry.links).toEqual([
      'https://www.geonet-mrn.de/portal/fep/de/dt.jsp?setCursor=1 439988 468470',
    ]);
  });
});

describe('the disk', () => {
  const options = { register: ANY_PLACE, known: EMPTY_NETWORK };

  it('holds the entries until they are discarded', () =>
    inFolder(async (folder) => {
      const network = await prepareNetworkFile(BOOKLET, { folder, ...options });
      expect(await readdir(folder)).toHaveLength(1);
      expect(network.count('organisations')).toEqual({ accepted: 25, rejected: 0 });
      expect(await collect(network.accepted('topics'))).toEqual([]);
      expect(await collect(network.accepted('organisations'))).toHaveLength(25);
      expect(await collect(network.accepted('organisations'))).toHaveLength(25);
      await network.discard();
      expect(await readdir(folder)).toEqual([]);
    }));

  it('holds nothing of a file that is refused at its very end, or whose check failed', () =>
    withFile('x.json', '{"events":[{"id":"a","title":"a"}]', async (path, folder) => {
      await expect(
        prepareNetworkFile(path, { folder: join(folder, 'spool'), ...options }),
      ).rejects.toMatchObject({ code: 'NETWORK_FILE.TRUNCATED' });
      const known = { ...EMPTY_NETWORK, existing: () => Promise.reject(new Error('away')) };
      await expect(
        prepareNetworkFile(BOOKLET, { folder: join(folder, 'spool'), register: ANY_PLACE, known }),
      ).rejects.toThrow('away');
      expect(await readdir(join(folder, 'spool'))).toEqual([]);
    }));
});
