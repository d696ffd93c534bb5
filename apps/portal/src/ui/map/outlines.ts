import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { areaPath, linePath } from './path.js';
import { planar } from './planar.js';

/** States and counties of the country; the ids are their AGS (two and five digits). WGS 84. */
export type OutlineTopology = Topology<{ states: GeometryCollection; counties: GeometryCollection }>;

/** `light`: states only, for a small picture. `full`: counties too. */
export type OutlineDetail = 'light' | 'full';

/** Paths of the map, ready to draw. */
export interface Outlines {
  readonly land: string;
  readonly states: string;
  readonly counties: string;
}

const STEPS = {
  light: { tolerance: 1.1, grid: 1, smallestRing: 12 },
  full: { tolerance: 0.35, grid: 0.5, smallestRing: 3 },
};

const drawn = new WeakMap<OutlineTopology, Partial<Record<OutlineDetail, Outlines>>>();

/** Draws the outlines, once for each topology and detail (about 0.2 s). */
export function outlinesOf(topology: OutlineTopology, detail: OutlineDetail): Outlines {
  const known = drawn.get(topology) ?? {};
  drawn.set(topology, known);
  return (known[detail] ??= draw(topology, detail));
}

const isArea = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function draw(topology: OutlineTopology, detail: OutlineDetail): Outlines {
  const { tolerance, ...path } = STEPS[detail];
  const flat = planar(topology, tolerance);
  const { states, counties } = flat.objects;
  const areas = states.geometries.filter(isArea);
  const stateOf = ({ id }: { id?: string | number }) => String(id).slice(0, 2);
  const stateBorders = mesh(flat, states, (a, b) => a !== b);
  const countyBorders = mesh(flat, counties, (a, b) => a !== b && stateOf(a) === stateOf(b));
  return {
    land: areaPath(merge(flat, areas).coordinates, path),
    states: linePath(stateBorders.coordinates, path),
    counties: detail === 'full' ? linePath(countyBorders.coordinates, path) : '',
  };
}
