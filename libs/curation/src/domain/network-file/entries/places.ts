import type { ListName } from '../lists.js';
import { joinPath } from '../problems/path.js';
import type { Problem } from '../problems/problem.js';
import { isCountry } from './fields/ags.js';
import type { EntryOf } from './schemas.js';

/** What the official register of municipalities knows; the caller brings it. */
export interface PlaceRegister {
  /** Whether there is, or was, a municipality (8 digits) or county (5 digits) with this AGS. */
  knowsAgs(ags: string): boolean;
  /** Whether anything lies in this state (2 digits), region (3), county (5) or municipality (8). */
  knowsAreaPrefix(prefix: string): boolean;
}

type PlacesOf = { [L in ListName]?: (entry: EntryOf<L>, register: PlaceRegister) => Problem[] };

const PLACES: PlacesOf = {
  organisations: ({ ags, seat, area = [] }, register) => [
    ...unknownAgs('ags', ags, register),
    ...unknownAgs('seat', seat, register),
    ...area.flatMap((prefix, position) => unknownArea(joinPath('area', position), prefix, register)),
  ],
  events: ({ place }, register) => unknownAgs('place', place, register),
};

/** Places of an entry that the register does not know. */
export function unknownPlaces<L extends ListName>(
  list: L,
  entry: EntryOf<L>,
  register: PlaceRegister,
): Problem[] {
  return PLACES[list]?.(entry, register) ?? [];
}

function unknownAgs(path: string, ags: string | undefined, register: PlaceRegister): Problem[] {
  if (ags === undefined || register.knowsAgs(ags)) return [];
  return [{ path, say: (texts) => texts.rejected.agsUnknown }];
}

function unknownArea(path: string, prefix: string, register: PlaceRegister): Problem[] {
  if (isCountry(prefix) || register.knowsAreaPrefix(prefix)) return [];
  return [{ path, say: (texts) => texts.rejected.areaUnknown }];
}
