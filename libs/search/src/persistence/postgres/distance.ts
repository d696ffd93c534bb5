import type { Near } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Mean radius of the earth, IUGG. */
const EARTH_RADIUS_KM = 6_371.0088;
/** A little less than there are, so that a box is never too small. */
const KM_PER_DEGREE = 111.1;
/** Near the poles a degree of longitude is nothing; no place of ours is there, but somebody may ask. */
const NORTHERNMOST = 89;

export interface Distance {
  /** Great-circle distance in km by the haversine formula (Sinnott 1984), null where the document has no coordinates. */
  readonly expression: string;
  /** Whether it lies in the radius: a box first, which has an index, then the circle. Null without a radius. */
  readonly condition: string | null;
  readonly centre: string;
  readonly lat: string;
  readonly lon: string;
}

export function distanceTo(near: Near | null, parameters: Parameters): Distance {
  if (near === null)
    return { expression: 'null::float8', condition: null, centre: 'null', lat: 'null', lon: 'null' };
  const lat = `${parameters.add(near.lat)}::float8`;
  const lon = `${parameters.add(near.lon)}::float8`;
  // least() would take the null of a document without coordinates for the far side of the earth.
  const expression = `case when lat is not null then 2 * ${EARTH_RADIUS_KM} * asin(sqrt(least(1.0,
    power(sin(radians((lat - ${lat}) / 2)), 2)
    + cos(radians(${lat})) * cos(radians(lat)) * power(sin(radians((lon - ${lon}) / 2)), 2)))) end`;
  const point = { lat, lon, centre: `point(${lon}, ${lat})`, expression };
  if (near.radiusKm === null) return { ...point, condition: null };
  const km = `${parameters.add(near.radiusKm)}::float8`;
  return {
    ...point,
    condition: `lat is not null and point(lon, lat) <@ ${boxAround(point, km)} and ${expression} <= ${km}`,
  };
}

/** A box in degrees that holds all within so many km. */
export function boxAround({ lat, lon }: Pick<Distance, 'lat' | 'lon'>, km: string): string {
  const north = `(${km}) / ${KM_PER_DEGREE}`;
  const east = `${north} / cos(radians(least(${NORTHERNMOST}, abs(${lat}) + ${north})))`;
  return `box(point(${lon} - ${east}, ${lat} - ${north}), point(${lon} + ${east}, ${lat} + ${north}))`;
}
