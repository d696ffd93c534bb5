import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type NetworkFormat,
  type NetworkLists,
  writeNetworkFile,
} from '../../domain/network-file/writing/write-network-file.js';
import { inFolder } from './in-folder.js';

/** Writes a network file. @returns its path */
export async function written(lists: NetworkLists, format: NetworkFormat, folder: string): Promise<string> {
  const path = join(folder, `written.${format}`);
  await writeNetworkFile(lists, format, createWriteStream(path));
  return path;
}

/** What would be written. */
export function writtenText(lists: NetworkLists, format: NetworkFormat): Promise<string> {
  return inFolder(async (folder) => readFile(await written(lists, format, folder), 'utf8'));
}
