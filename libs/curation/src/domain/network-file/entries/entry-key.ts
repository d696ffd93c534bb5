import type { ListName } from '../lists.js';
import { printable } from '../problems/characters.js';

/** Fields that make the key of an entry which has no id. */
const KEY_FIELDS: { readonly [L in ListName]?: readonly string[] } = {
  memberships: ['network', 'member'],
  relations: ['from', 'to', 'kind'],
  adoptions: ['initiative', 'organisation', 'stage'],
};

/**
 * The key of an entry in reports and for later imports: its id, or its ends and kind or stage, such as
 * `digital-hubs-bw/digihub-suedbaden`. Of an invalid entry as much as can be told, fit to be shown; null if nothing can.
 */
export function entryKey(list: ListName, value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts = (KEY_FIELDS[list] ?? ['id']).map((field) => shown(value, field));
  return parts.every((part) => part === null) ? null : parts.map((part) => part ?? '?').join('/');
}

function shown(value: object, field: string): string | null {
  const part: unknown = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : null;
  return typeof part === 'string' && part !== '' ? printable(part) : null;
}

/** Whether the entries of a list have no id of their own. */
export function isKeyedByEnds(list: ListName): boolean {
  return list in KEY_FIELDS;
}
