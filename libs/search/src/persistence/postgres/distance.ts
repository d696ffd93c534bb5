import type { Near } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Mean radius of the earth, IUGG. */
const EARTH_RADIUS_KM = 6_371.0088;
const KM_PER_DEGREE = 111.2;

/** Great-circle distance in km by the haversine formula (Sinnott 1984), null where the document has no coordinates. */
export function distanceExpression(near: Near, parameters: Parameters): string {
  const lat = `${parameters.add(near.lat)}::float8`;
  const lon = `${parameters.add(near.lon)}::float8`;
  // least() would take the null of a document without coordinates for the far side of the earth.
  return `case when lat is not null then 2 * ${EARTH_RADIUS_KM} * asin(sqrt(least(1.0, power(sin(radians((lat - ${lat}) / 2)), 2)
    + cos(radians(${lat})) * cos(radians(lat)) * power(sin(radians((lon - ${lon}) / 2)), 2)))) end`;
}

/** A cheap square around the point first, then the exact circle. */
export function radiusCondition(near: Near, distance: string, parameters: Parameters): string {
  if (near.radiusKm === null) return 'true';
  const reach = near.radiusKm / KM_PER_DEGREE;
  const low = parameters.add(near.lat - reach);
  const high = parameters.add(near.lat + reach);
  return `lat between ${low}::float8 and ${high}::float8 and ${distance} <= ${parameters.add(near.radiusKm)}::float8`;
}
