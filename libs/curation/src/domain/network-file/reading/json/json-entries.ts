import { FILE_LIMITS } from '../../limits.js';
import type { Problem } from '../../problems/problem.js';
import { JSON_FORMAT } from '../file-format.js';
import { type FieldLines, nearestLine, type SourceEntry } from '../source-entry.js';
import { type OnBytes, utf8Chunks } from '../utf8-chunks.js';
import { countFields, jsonFields } from './json-fields.js';
import { type CutEntry, JsonScanner } from './json-scanner.js';
import { parseJson } from './parse-json.js';

/** The entries of a JSON file, one at a time. A file that turns out to be broken is refused where it breaks. */
export async function* jsonEntries(path: string, onBytes?: OnBytes): AsyncGenerator<SourceEntry> {
  const scanner = new JsonScanner();
  for await (const chunk of utf8Chunks(path, JSON_FORMAT, onBytes)) {
    for (const cut of scanner.push(chunk)) yield sourceEntry(cut);
  }
  scanner.end();
}

function sourceEntry({ list, line, bytes, fields }: CutEntry): SourceEntry {
  const value = parseJson(bytes, line);
  const problem = bytes === null ? tooLarge : doubledField(value, bytes, fields);
  return { list, line, value, problem, lineOf: bytes?.includes('\n') ? linesOf(bytes, line) : () => line };
}

/** Looks the lines up when the first of them is asked for. */
function linesOf(bytes: Buffer, line: number): SourceEntry['lineOf'] {
  let lines: FieldLines | null = null;
  return (path) => nearestLine((lines ??= jsonFields(bytes.toString(), line).lines), path, line);
}

const tooLarge: Problem = {
  path: '',
  say: (texts) => texts.rejected.entryTooLarge(FILE_LIMITS.entry / 1_000),
};

/** JSON.parse keeps the last of two fields with one name. Then there are fewer fields than colons. */
function doubledField(value: unknown, bytes: Buffer, fields: number): Problem | null {
  if (countFields(value) === fields) return null;
  const path = jsonFields(bytes.toString(), 1).doubled ?? '';
  return { path, say: (texts) => texts.rejected.doubledField };
}
