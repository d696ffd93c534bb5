import { joinPath } from '../../problems/path.js';
import type { FieldLines } from '../source-entry.js';

/** Where the fields of an entry stand, and the first one that stands there twice. */
export interface JsonFields {
  readonly lines: FieldLines;
  readonly doubled: string | null;
}

interface Level {
  readonly path: string;
  /** Null in a list. */
  readonly keys: Set<string> | null;
  /** What the next value is called: a key, or a position. */
  at: string | number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,\n]/gsu;

/** Walks through the text of a valid JSON value: what JSON.parse does not tell. */
export function jsonFields(text: string, firstLine: number): JsonFields {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let line = firstLine;
  let doubled: string | null = null;
  let lastText = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      levels.push({ path: here(level), keys: token === '{' ? new Set() : null, at: token === '{' ? '' : 0 });
      if (token === '[') lines.set(here(levels.at(-1)), line);
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ':' && level) {
      level.at = JSON.parse(lastText) as string;
      if (level.keys?.has(level.at)) doubled ??= here(level);
      level.keys?.add(level.at);
      lines.set(here(level), line);
    } else if (token === ',' && typeof level?.at === 'number') {
      level.at += 1;
      lines.set(here(level), line);
    } else lastText = token;
  }
  return { lines, doubled };
}

function here(level: Level | undefined): string {
  return level === undefined ? '' : joinPath(level.path, level.at);
}

/** Fields of a value and of everything in it; a doubled field counts once. */
export function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, part) => sum + countFields(part), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
