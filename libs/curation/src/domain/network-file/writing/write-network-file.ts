import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonText } from './json-text.js';
import type { NetworkLists } from './network-lists.js';
import { yamlText } from './yaml-text.js';

export type { NetworkLists } from './network-lists.js';

export type NetworkFormat = 'json' | 'yaml';

/**
 * Writes a network file, entry by entry, and ends the target. What is written reads back as the same entries; nulls and
 * empties are left out, and so are lists without entries.
 */
export async function writeNetworkFile(
  lists: NetworkLists,
  format: NetworkFormat,
  target: Writable,
): Promise<void> {
  const text = format === 'json' ? jsonText(lists) : yamlText(lists);
  await pipeline(Readable.from(text), target, { end: target !== process.stdout });
}

/** The format for a file name: YAML for `.yaml` and `.yml`, else JSON. */
export function networkFormatOf(path: string): NetworkFormat {
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}
