import type { Keys } from './cursor.js';
import { readOrderKey } from '../index/encode.js';

/** Stands for "no distance known": after everything that has one. As in Postgres. */
export const FAR_AWAY = 1e9;
/** Mean radius of the earth, IUGG. */
const EARTH_RADIUS_KM = 6_371.0088;
const RADIANS = Math.PI / 180;

/** A hit as Meilisearch returns it, with the attributes that were asked for. */
export interface RawHit {
  readonly o: string;
  readonly newest?: number;
  readonly _geo?: { readonly lat: number; readonly lng: number };
  readonly a?: readonly string[];
  readonly [shard: string]: unknown;
}

/** A hit with its place in the order. */
export interface Placed extends Keys {
  readonly o: string;
  readonly distanceKm: number | null;
}

export function placed(hit: RawHit, key1: number, key2: number, near: Near): Placed {
  return { o: hit.o, ...readOrderKey(hit.o), key1, key2, distanceKm: distanceTo(hit, near) };
}

type Near = { readonly lat: number; readonly lon: number } | null;

/** Great-circle distance in km by the haversine formula (Sinnott 1984), null where either has no place. */
export function distanceTo({ _geo: place }: RawHit, near: Near): number | null {
  if (!place || !near) return null;
  const sinLat = Math.sin(((place.lat - near.lat) * RADIANS) / 2);
  const sinLon = Math.sin(((place.lng - near.lon) * RADIANS) / 2);
  const h = sinLat ** 2 + Math.cos(near.lat * RADIANS) * Math.cos(place.lat * RADIANS) * sinLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function comparePlaced(a: Placed, b: Placed): number {
  return a.key1 - b.key1 || a.key2 - b.key2 || (a.o < b.o ? -1 : Number(a.o > b.o));
}
