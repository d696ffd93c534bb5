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

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,\n]|[^\s"{}[\]:,]+/gsu;

/** Walks through the text of a valid JSON value: what JSON.parse does not tell. */
export function jsonFields(text: string, firstLine: number): JsonFields {
  const walk = new Walk(firstLine);
  for (const [token] of text.matchAll(TOKEN)) walk.take(token);
  return walk;
}

class Walk implements JsonFields {
  readonly lines = new Map<string, number>();
  doubled: string | null = null;
  private readonly levels: Level[] = [];
  private lastText = '';

  constructor(private line: number) {}

  take(token: string): void {
    if (token === '\n') this.line += 1;
    else if (token === '}' || token === ']') this.levels.pop();
    else if (token === ':') this.takeField();
    else if (token === ',') this.nextInList();
    else this.takeValue(token);
  }

  /** The text before the colon was a field's name. */
  private takeField(): void {
    const level = this.levels.at(-1);
    if (!level?.keys) return;
    level.at = JSON.parse(this.lastText) as string;
    if (level.keys.has(level.at)) this.doubled ??= here(level);
    level.keys.add(level.at);
    this.lines.set(here(level), this.line);
  }

  private nextInList(): void {
    const level = this.levels.at(-1);
    if (typeof level?.at === 'number') level.at += 1;
  }

  private takeValue(token: string): void {
    const level = this.levels.at(-1);
    const path = here(level);
    if (typeof level?.at === 'number') this.lines.set(path, this.line);
    if (token === '{') this.levels.push({ path, keys: new Set(), at: '' });
    else if (token === '[') this.levels.push({ path, keys: null, at: 0 });
    else this.lastText = token;
  }
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
