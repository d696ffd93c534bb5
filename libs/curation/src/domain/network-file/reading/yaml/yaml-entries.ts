import { isMap, isScalar, isSeq, LineCounter, type ParsedNode } from 'yaml';
import { isListName, type ListName, LISTS } from '../../lists.js';
import { printable } from '../../problems/characters.js';
import type { Problem } from '../../problems/problem.js';
import type { Say } from '../../problems/say.js';
import { YAML_FORMAT } from '../file-format.js';
import { refusal } from '../refuse.js';
import { type FieldLines, nearestLine, type SourceEntry } from '../source-entry.js';
import { type OnBytes, utf8Chunks } from '../utf8-chunks.js';
import { yamlPieces } from './yaml-pieces.js';
import { lineAt } from './yaml-syntax.js';
import { fieldName, startOf, yamlLines, yamlValue } from './yaml-values.js';

/** The entries of a YAML file, one at a time. A file that turns out to be broken is refused where it breaks. */
export async function* yamlEntries(path: string, onBytes?: OnBytes): AsyncGenerator<SourceEntry> {
  const lines = new LineCounter();
  for (const { list, node } of yamlPieces(await wholeText(path, onBytes), lines)) {
    if (list === null) yield* remaining(node, lines);
    else yield* entriesOf(listName(list, startOf(node?.range), lines), node, lines);
  }
}

async function wholeText(path: string, onBytes?: OnBytes): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of utf8Chunks(path, YAML_FORMAT, onBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function* remaining(root: ParsedNode | null, lines: LineCounter): Generator<SourceEntry> {
  if (root === null || (isScalar(root) && root.value === null)) {
    throw refusal('EMPTY', (texts) => texts.refused.empty);
  }
  if (!isMap<ParsedNode, ParsedNode | null>(root))
    throw refusal('NOT_A_MAP', (texts) => texts.refused.notAMap, 1);
  const seen = new Set<ListName>();
  for (const { key, value } of root.items) {
    const at = startOf(key.range);
    const list = listName(fieldName(key, lines), at, lines);
    if (seen.has(list)) {
      throw refusal('DOUBLED_LIST', (texts) => texts.refused.doubledList(list), lineAt(lines, at));
    }
    seen.add(list);
    if (value === null || (isScalar(value) && value.value === null)) continue;
    if (!isSeq(value))
      throw refusal('NOT_A_LIST', (texts) => texts.refused.notAList(list), lineAt(lines, at));
    yield* entriesOf(list, value, lines);
  }
}

function* entriesOf(list: ListName, node: ParsedNode | null, lines: LineCounter): Generator<SourceEntry> {
  if (!isSeq<ParsedNode>(node)) return;
  for (const item of node.items) yield sourceEntry(list, item, lines);
}

const doubledField: Say = (texts) => texts.rejected.doubledField;

function sourceEntry(list: ListName, node: ParsedNode, lines: LineCounter): SourceEntry {
  const line = lineAt(lines, startOf(node.range));
  const { value, doubled } = yamlValue(node, lines);
  const problem: Problem | null = doubled === null ? null : { path: doubled, say: doubledField };
  let fields: FieldLines | null = null;
  const lineOf = (path: string) => nearestLine((fields ??= yamlLines(node, lines)), path, line);
  return { list, line, value, problem, lineOf };
}

function listName(name: string, offset: number, lines: LineCounter): ListName {
  if (isListName(name)) return name;
  const shown = printable(name);
  throw refusal(
    'UNKNOWN_LIST',
    (texts) => texts.refused.unknownList(shown, LISTS.join(', ')),
    lineAt(lines, offset),
  );
}
