import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs work with a network file of this content; it is gone afterwards. */
export async function withNetworkFile<T>(content: object, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-network-'));
  try {
    const path = join(folder, 'network.json');
    await writeFile(path, JSON.stringify(content));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
