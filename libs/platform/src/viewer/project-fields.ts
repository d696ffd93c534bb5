import { type Audience, isVisible, type VisibilityMap } from './viewer.js';

/**
 * Copies a record with every field that the audience may not read set to its empty value.
 * The shape stays, so one type serves all audiences and a reader cannot tell "hidden" from "empty".
 *
 * @param restrictable the closed list of fields that an owner may restrict, each with its empty value
 */
export function projectFields<T extends object, K extends keyof T & string>(
  record: T,
  restrictable: Readonly<Record<K, T[K]>>,
  visibility: VisibilityMap,
  audience: Audience,
): T {
  const projected = { ...record };
  for (const field of Object.keys(restrictable) as K[]) {
    if (!isVisible(field, visibility, audience)) projected[field] = restrictable[field];
  }
  return projected;
}
