import { distanceKm } from '#places';
import type { EngineQuery } from '../../domain/search-engine.js';
import { flagsWanted } from './columns.js';
import type { HeldIndex } from './held-index.js';

/** Whether a document is for the asker, is still there, and lies in the radius. */
export function seenIn({ columns }: HeldIndex, query: EngineQuery): (slot: number) => boolean {
  const wanted = flagsWanted(query.audience, query);
  const flags = columns.flags.items;
  const isWanted = (slot: number) => (flags[slot]! & wanted) === wanted;
  const { near } = query;
  const radiusKm = near?.radiusKm ?? null;
  if (near === null || radiusKm === null) return isWanted;
  // Not a number where no place is known, and then it is not near.
  const point = (slot: number) => ({ lat: columns.lat.items[slot]!, lon: columns.lon.items[slot]! });
  return (slot) => isWanted(slot) && distanceKm(near, point(slot)) <= radiusKm;
}
