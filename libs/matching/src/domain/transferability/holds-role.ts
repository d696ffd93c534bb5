import type { OrganisationKind } from '#organisations';
import type { PreparedProfile } from '../match-profile.js';
import { distanceBetween, type Whereabouts } from '../signals/place.js';

/** Where help is needed. */
export interface Spot extends Whereabouts {
  readonly ags: string;
  /** Two digits. */
  readonly state: string;
}

/** So far one goes to work together regularly, km as the crow flies. */
export const WITHIN_KM = 40;

/** Kinds that work for a whole state. */
const FOR_A_STATE: readonly OrganisationKind[] = ['public_authority'];

/** Whether an organisation of a kind could play that part for a municipality: it is there or near, or works for its state. */
export function holdsRole(profile: PreparedProfile, kind: OrganisationKind, spot: Spot): boolean {
  if (profile.kinds[0] !== kind) return false;
  if (profile.place === spot.ags) return true;
  if (FOR_A_STATE.includes(kind)) return profile.state === spot.state;
  const distance = distanceBetween(profile, spot);
  return distance !== null && distance <= WITHIN_KM;
}

/** The box of coordinates around a spot in which everybody near lies; null where it is unknown. */
export function boxAround({ lat, lon }: Whereabouts) {
  if (lat === null || lon === null) return null;
  const KM_PER_DEGREE = 111;
  const high = WITHIN_KM / KM_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide };
}
