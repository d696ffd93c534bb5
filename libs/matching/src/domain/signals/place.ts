import { distanceKm } from '#places';
import type { MatchProfile } from '../match-profile.js';
import type { Signal } from '../signal.js';

/** Over this distance closeness falls to a third: about an hour's drive. */
const DECAY_KM = 60;
/** Beyond this nobody would call it near. */
const NEAR_KM = 150;

/** exp(-d / 60 km), 1 at the same place, nothing beyond 150 km. */
export const placeSignal: Signal = (a, b) => {
  const distance = distanceBetween(a, b);
  if (distance === null) return null;
  return distance > NEAR_KM ? [] : [{ item: 'distance', strength: Math.exp(-distance / DECAY_KM) }];
};

/** Great-circle distance in km; null when one of the places is unknown. */
export function distanceBetween(a: MatchProfile, b: MatchProfile): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
