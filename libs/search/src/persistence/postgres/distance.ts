import type { Near } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Mean radius of the earth, IUGG. */
const EARTH_RADIUS_KM = 6_371.0088;
const KM_PER_DEGREE = 111.1;
/** Near the poles a degree of longitude is nothing; no place of ours is there, but somebody may ask. */
const LEAST_COSINE = 0.01;

export interface Distance {
  /** Great-circle distance in km by the haversine formula (Sinnott 1984), null where the document has no coordinates. */
  readonly expression: string;
  /** Whether it lies in the radius: a box first, which has an index, then the circle. Null without a radius. */
  readonly condition: string | null;
}

export function distanceTo(near: Near | null, parameters: Parameters): Distance {
  if (near === null) return { expression: 'null::float8', condition: null };
  const lat = `${parameters.add(near.lat)}::float8`;
  const lon = `${parameters.add(near.lon)}::float8`;
  // least() would take the null of a document without coordinates for the far side of the earth.
  const expression = `case when lat is not null then 2 * ${EARTH_RADIUS_KM} * asin(sqrt(least(1.0,
    power(sin(radians((lat - ${lat}) / 2)), 2)
    + cos(radians(${lat})) * cos(radians(lat)) * power(sin(radians((lon - ${lon}) / 2)), 2)))) end`;
  return { expression, condition: radiusCondition(near, expression, parameters) };
}

function radiusCondition(
  { lat, lon, radiusKm }: Near,
  expression: string,
  parameters: Parameters,
): string | null {
  if (radiusKm === null) return null;
  const north = radiusKm / KM_PER_DEGREE;
  const poleward = Math.min(90, Math.abs(lat) + north);
  const east = north / Math.max(LEAST_COSINE, Math.cos((poleward * Math.PI) / 180));
  const [west, south, right, top] = [lon - east, lat - north, lon + east, lat + north].map(
    (value) => `${parameters.add(value)}::float8`,
  );
  const box = `box(point(${west}, ${south}), point(${right}, ${top}))`;
  return `lat is not null and point(lon, lat) <@ ${box} and ${expression} <= ${parameters.add(radiusKm)}::float8`;
}
