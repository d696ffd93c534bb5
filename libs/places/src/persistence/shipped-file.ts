import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const FOLDER = new URL('../../register/', import.meta.url);
const unpack = promisify(gunzip);

/** Content of a small JSON file of `libs/places/register`, which is ours: its shape is taken as given. */
export async function readShippedState<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as T;
}

/** Content of a packed JSON file of the same folder. */
export async function readShippedFile<T>(name: string): Promise<T> {
  const packed = await readFile(new URL(name, FOLDER));
  return JSON.parse((await unpack(packed)).toString('utf8')) as T;
}
