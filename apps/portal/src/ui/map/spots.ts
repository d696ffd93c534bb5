import type { Spot } from './place-labels.js';
import { project } from './projection.js';

/** A place on the map: how many organisations have their seat there. */
export interface MapPlace {
  ags: string;
  name: string;
  /** WGS 84 degrees. */
  lat: number;
  lon: number;
  count: number;
}

export type MapSpot = Spot & Pick<MapPlace, 'ags' | 'count'>;

const SMALLEST = 3.5;
const LARGEST = 10;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Places as spots of the picture, the largest first; a spot's area grows with what it stands for. */
export function spotsOf(places: readonly MapPlace[], scale = 1): MapSpot[] {
  return [...places]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de'))
    .map(({ ags, name, lat, lon, count }) => {
      const [x, y] = project(lon, lat).map(rounded) as [number, number];
      const radius = rounded(scale * Math.min(LARGEST, SMALLEST * Math.sqrt(Math.max(1, count))));
      return { ags, name, count, x, y, radius };
    });
}

/** How far an arc bends, as a share of its length. */
const BEND = 0.16;

/** An arc between two spots. It bends to the same side whichever end comes first. */
export function arcBetween(a: Spot, b: Spot): string {
  const [from, to] = a.y < b.y || (a.y === b.y && a.x < b.x) ? [a, b] : [b, a];
  const bendX = (from.x + to.x) / 2 + BEND * (to.y - from.y);
  const bendY = (from.y + to.y) / 2 - BEND * (to.x - from.x);
  return `M${from.x} ${from.y}Q${rounded(bendX)} ${rounded(bendY)} ${to.x} ${to.y}`;
}
