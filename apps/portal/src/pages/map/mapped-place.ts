import type { MapPlace, Named } from '../../ui/index.js';

/** A place with who is there. */
export interface MappedPlace {
  readonly ags: string;
  readonly name: string;
  /** The state, where the place is not one. */
  readonly note: string | null;
  /** WGS 84 degrees; null where nobody knows the position: such a place is in the list alone. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly count: number;
  /** Empty where they are only counted. */
  readonly organisations: readonly Named[];
}

/** Two places between which at least one membership or relation runs, by AGS. */
export interface PlaceTie {
  readonly from: string;
  readonly to: string;
}

/** What can be drawn: places with a position. */
export function spotsOf(places: readonly MappedPlace[]): MapPlace[] {
  return places.flatMap(({ ags, name, lat, lon, count }) =>
    lat === null || lon === null ? [] : [{ ags, name, lat, lon, count }],
  );
}

/**
 * Ties between organisations as ties between their places, each once and none within a place, by AGS.
 *
 * @param placeOf AGS by id of the organisation; whoever is not in it is not on the map
 */
export function tiesBetween(
  placeOf: ReadonlyMap<string, string>,
  connected: readonly { readonly id: string; readonly others: readonly string[] }[],
): PlaceTie[] {
  const ties = new Map<string, PlaceTie>();
  for (const { id, others } of connected) {
    for (const other of others) {
      const ends = [placeOf.get(id), placeOf.get(other)].filter((ags) => ags !== undefined).sort();
      const [from, to] = ends;
      if (from !== undefined && to !== undefined && from !== to) ties.set(`${from} ${to}`, { from, to });
    }
  }
  // Not in the order of rows, which tells what was written last.
  return [...ties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
}
