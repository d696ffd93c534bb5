import { createHash } from 'node:crypto';

/** Few enough that the server keeps track of them, many enough that one holds two or three forms of a document. */
const SHARDS = 64;
/** Steps in which an impact of 0 to 1 is kept. */
const STEPS = 10_000;

/**
 * The impacts of a document in 64 attributes, each form in that of its hash: whoever ranks asks for the attributes of the query's
 * forms, some bytes a document, and not for all that is known of it.
 */
export function shardsOf(impacts: ReadonlyMap<string, number>): Record<string, string> {
  const shards: Record<string, string> = {};
  for (const [form, impact] of impacts) {
    const name = shardOf(form);
    const entry = `${form} ${Math.round(impact * STEPS).toString(36)}`;
    shards[name] = name in shards ? `${shards[name]}\n${entry}` : entry;
  }
  return shards;
}

/** Where a form's impact is kept. */
export function shardOf(form: string): string {
  const known = remembered.get(form);
  if (known !== undefined) return known;
  const name = `i${createHash('md5').update(form).digest()[0]! % SHARDS}`;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(form, name);
  return name;
}

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** The impact of a form in a shard; 0 where the document does not have it. */
export function impactIn(shard: string | undefined, form: string): number {
  if (shard === undefined) return 0;
  for (const entry of shard.split('\n')) {
    const blank = entry.lastIndexOf(' ');
    if (entry.slice(0, blank) === form) return parseInt(entry.slice(blank + 1), 36) / STEPS;
  }
  return 0;
}
