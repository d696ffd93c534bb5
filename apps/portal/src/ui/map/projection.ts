import { geoConicConformal } from 'd3-geo';

/** The picture's own units; it scales to any width. */
export const MAP_WIDTH = 600;
export const MAP_HEIGHT = 800;

const MARGIN = 6;

/** The projection of German official maps: conic, true along 48° 40' and 53° 40' north. */
const projection = geoConicConformal()
  .parallels([48 + 2 / 3, 53 + 2 / 3])
  .rotate([-10.5, 0]);

/** Outermost points of the country, degrees: Sylt, Rügen, the Oberlausitz, the Allgäu, the Kaiserstuhl, the Selfkant. */
const extent = {
  type: 'MultiPoint' as const,
  coordinates: [
    [8.42, 55.06],
    [13.43, 54.68],
    [15.04, 51.28],
    [13.84, 48.77],
    [10.18, 47.27],
    [7.51, 47.7],
    [5.87, 51.05],
  ],
};

projection.fitExtent(
  [
    [MARGIN, MARGIN],
    [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
  ],
  extent,
);

/** Where a place (WGS 84 degrees) lies in the picture. */
export function project(lon: number, lat: number): [x: number, y: number] {
  return projection([lon, lat]) ?? [0, 0];
}
