import { distanceKm } from '#places';
import type { Evidence } from '../signal.js';

/** Where somebody is, WGS 84 in degrees; null where that is unknown. */
export interface Whereabouts {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Over this distance closeness falls to a third: about an hour's drive. */
const DECAY_KM = 60;
/** Beyond this nobody would call it near. */
const NEAR_KM = 150;

/** exp(-d / 60 km), 1 at the same place, nothing beyond 150 km. */
export function placeSignal(a: Whereabouts, b: Whereabouts): Evidence {
  const distance = distanceBetween(a, b);
  if (distance === null) return null;
  return distance > NEAR_KM ? [] : [{ item: 'distance', strength: Math.exp(-distance / DECAY_KM) }];
}

/** Great-circle distance in km; null when one of the places is unknown. */
export function distanceBetween(a: Whereabouts, b: Whereabouts): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
