export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const EARTH_RADIUS = 6_371_000;
const RADIANS = Math.PI / 180;

/** Great-circle distance in metres. */
export function distance(a: Point, b: Point): number {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const sinLng = Math.sin(((b.lng - a.lng) * RADIANS) / 2);
  const h = sinLat ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * sinLng ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
