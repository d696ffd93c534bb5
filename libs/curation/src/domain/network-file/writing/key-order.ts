import type { z } from 'zod';
import { type EntryOf, SCHEMAS } from '../entries/schemas.js';
import { prune } from '../entries/pruned.js';
import type { ListName } from '../lists.js';

/** The fields of a group in their order, each with the fields of a group inside it. */
type Order = ReadonlyMap<string, Order | null>;

const ORDERS = new Map(Object.entries(SCHEMAS).map(([list, schema]) => [list, orderOf(schema)]));

/** The entry without nulls and empties, its fields in the order of the schema: the same network gives the same file. */
export function inOrder<L extends ListName>(list: L, entry: EntryOf<L>): EntryOf<L> {
  return sorted(prune(entry), ORDERS.get(list) ?? null) as EntryOf<L>;
}

function sorted(value: unknown, order: Order | null): unknown {
  if (order === null || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(
    [...order].flatMap(([key, inner]) => (fields.has(key) ? [[key, sorted(fields.get(key), inner)]] : [])),
  );
}

function orderOf(schema: z.core.$ZodType): Order | null {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'optional' || def.type === 'nullable') return orderOf(def.innerType);
  if (def.type !== 'object') return null;
  return new Map(Object.entries(def.shape).map(([key, inner]) => [key, orderOf(inner)]));
}
