import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LISTS } from '../lists.js';
import { inFolder } from '../../../testing/network-file/in-folder.js';
import { oddNetwork } from '../../../testing/network-file/odd-network.js';
import {
  listsOf,
  type Prepared,
  preparedFile,
  preparedLists,
} from '../../../testing/network-file/prepared.js';
import { written, writtenText } from '../../../testing/network-file/written.js';
import type { NetworkFormat } from './write-network-file.js';

const BOOKLET = join(process.cwd(), 'network/booklet.yaml');
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

function entriesOf(prepared: Prepared) {
  return LISTS.map((list) => [list, prepared.accepted[list].map(({ entry }) => entry)] as const);
}

async function readAgain(prepared: Prepared, format: NetworkFormat): Promise<Prepared> {
  return inFolder(async (folder) => {
    const path = await written(listsOf(prepared), format, folder);
    return preparedFile(path, folder);
  });
}

describe('what is written', () => {
  it.each(['json', 'yaml'] as const)('reads back as the same booklet (%s)', async (format) => {
    const booklet = await inFolder((folder) => preparedFile(BOOKLET, folder));
    const again = await readAgain(booklet, format);
    expect(again.rejected).toEqual([]);
    expect(entriesOf(again)).toEqual(entriesOf(booklet));
  });

  it.each(SEEDS)('reads back the same whatever the texts look like (seed %d)', async (seed) => {
    const network = await preparedLists(oddNetwork(seed));
    expect(network.rejected).toEqual([]);
    for (const format of ['json', 'yaml'] as const) {
      const again = await readAgain(network, format);
      expect(again.rejected).toEqual([]);
      expect(entriesOf(again)).toEqual(entriesOf(network));
    }
  });

  it('is the same file whichever format it went through', async () => {
    const network = await preparedLists(oddNetwork(99));
    const [straight, around] = await inFolder(async (folder) => {
      const yaml = await preparedFile(await written(listsOf(network), 'yaml', folder), folder);
      return [await writtenText(listsOf(network), 'json'), await writtenText(listsOf(yaml), 'json')];
    });
    expect(around).toBe(straight);
  });
});
