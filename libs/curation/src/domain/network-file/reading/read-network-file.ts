import { stat } from 'node:fs/promises';
import { FILE_LIMITS } from '../limits.js';
import { type FileFormat, formatOf, JSON_FORMAT, tooLarge } from './file-format.js';
import { jsonEntries } from './json/json-entries.js';
import { fileProblem, refusal } from './refuse.js';
import type { SourceEntry } from './source-entry.js';
import type { OnBytes } from './utf8-chunks.js';
import { yamlEntries } from './yaml/yaml-entries.js';

/**
 * Hands every entry of a network file to `sink`, in the order of the file (of a YAML file, the last entry of each list
 * at the end), holding one entry at a time.
 *
 * @throws DomainError `NETWORK_FILE.…` when the file as a whole is refused, which may show only at its end: nothing
 *   that was handed out may have been applied by then
 */
export async function readNetworkFile(
  path: string,
  sink: (entry: SourceEntry) => Promise<void> | void,
  onBytes?: OnBytes,
): Promise<void> {
  const format = await checkedFormat(path);
  const entries = format === JSON_FORMAT ? jsonEntries(path, onBytes) : yamlEntries(path, onBytes);
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > FILE_LIMITS.entries) throw tooMany(entry.line);
    const pending = sink(entry);
    if (pending) await pending;
  }
}

function tooMany(line: number): Error {
  const limit = FILE_LIMITS.entries;
  return refusal('TOO_MANY_ENTRIES', (texts) => texts.refused.tooManyEntries(limit), line);
}

async function checkedFormat(path: string): Promise<FileFormat> {
  try {
    const { size } = await stat(path);
    const format = await formatOf(path);
    if (size > format.limit) throw tooLarge(format);
    return format;
  } catch (error) {
    throw fileProblem(error);
  }
}
