import { isMap, isScalar, isSeq, type LineCounter, type Pair, type ParsedNode, type Range } from 'yaml';
import { joinPath } from '../../problems/path.js';
import { refusal } from '../refuse.js';
import type { FieldLines } from '../source-entry.js';
import { lineAt } from './yaml-syntax.js';

/** Told of every field and list value, with its path and node. */
type OnField = (path: string, node: ParsedNode) => void;

/** What a node says, and the path of the first field that it holds twice. */
export interface YamlValue {
  readonly value: unknown;
  readonly doubled: string | null;
}

/** Plain values of a node: texts, true, false, null, lists and maps. */
export function yamlValue(node: ParsedNode | null, lines: LineCounter): YamlValue {
  const seen = new Set<string>();
  let doubled: string | null = null;
  const value = plain(node, '', lines, (path) => {
    if (seen.has(path)) doubled ??= path;
    seen.add(path);
  });
  return { value, doubled };
}

/** The lines on which the fields and list values of a node begin, by path. */
export function yamlLines(node: ParsedNode | null, lines: LineCounter): FieldLines {
  const found = new Map<string, number>();
  plain(node, '', lines, (path, { range }) => found.set(path, lineAt(lines, startOf(range))));
  return found;
}

export function startOf(range: Range | null | undefined): number {
  return range?.[0] ?? 0;
}

function plain(node: ParsedNode | null, path: string, lines: LineCounter, onField: OnField): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq<ParsedNode>(node)) {
    return node.items.map((item, position) => {
      const itemPath = joinPath(path, position);
      onField(itemPath, item);
      return plain(item, itemPath, lines, onField);
    });
  }
  if (!isMap<ParsedNode, ParsedNode>(node)) return null;
  // Object.fromEntries sets `__proto__` like any other field.
  return Object.fromEntries(
    node.items.map(({ key, value }: Pair<ParsedNode, ParsedNode | null>) => {
      const name = fieldName(key, lines);
      const fieldPath = joinPath(path, name);
      onField(fieldPath, key);
      return [name, plain(value, fieldPath, lines, onField)];
    }),
  );
}

/** The name of a field; a key that is no text refuses the file. */
export function fieldName(key: ParsedNode, lines: LineCounter): string {
  if (isScalar(key) && key.value !== null) return String(key.value);
  throw refusal('NOT_PARSEABLE', (texts) => texts.refused.keyNotText, lineAt(lines, startOf(key?.range)));
}
