import { mergeArcs, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import { groupBy } from './group-by.mjs';

/** Coordinates on a grid this fine: about 80 m. */
const GRID = 1e4;
/** A bend smaller than this many square degrees may go (Visvalingam): two pixels when Germany is drawn 1,000 pixels high; so may an island that is smaller. */
const SMALLEST_BEND = 2e-4;

/** Counties whose ground another county took over between VG250 (2016) and the register. */
const MERGED = { '03152': '03159', '03156': '03159' };

/**
 * County and state outlines as one topology (WGS 84, objects `counties` and `states`, ids = AGS), states drawn from the
 * counties' own arcs so that both fit.
 */
export function buildOutlines(areas) {
  const features = [...areas.values()].map(({ ags, geometry }) => ({
    type: 'Feature',
    id: ags,
    properties: {},
    geometry,
  }));
  const full = presimplify(topology({ areas: { type: 'FeatureCollection', features } }, 1e6));
  const coarse = simplify(full, SMALLEST_BEND);
  const simple = filter(coarse, filterWeight(coarse, SMALLEST_BEND));
  const grouped = (keyOf) => collection(simple, groupBy(simple.objects.areas.geometries, keyOf));
  const objects = {
    counties: grouped(({ id }) => MERGED[id] ?? id),
    states: grouped(({ id }) => id.slice(0, 2)),
  };
  return quantize({ type: 'Topology', arcs: simple.arcs, bbox: simple.bbox, objects }, GRID);
}

function collection(whole, groups) {
  const geometries = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({ id, ...mergeArcs(whole, parts) }));
  return { type: 'GeometryCollection', geometries };
}
