import { geoCircle } from 'd3-geo';
import { project } from './projection.js';

/** A place (WGS 84 degrees) and how far around it. */
export interface MapRing {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** Length of one degree of a great circle: a sphere with the earth's mean radius (IUGG). */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
const STEP_DEGREES = 5;

/** What lies within the radius, as a path of the picture. */
export function ringPath({ lat, lon, radiusKm }: MapRing): string {
  const circle = geoCircle()
    .center([lon, lat])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(STEP_DEGREES);
  const [outline = []] = circle().coordinates;
  const points = outline.map(([x, y]) =>
    project(x!, y!)
      .map((value) => Math.round(value))
      .join(' '),
  );
  return `M${points.join('L')}Z`;
}
