import type { GeometryCollection, Topology } from 'topojson-specification';
import { readShippedFile } from '../persistence/shipped-file.js';

/** County and state outlines, WGS 84, on common arcs; the `id` of a geometry is its AGS. Drawn clockwise, as d3-geo wants it. */
export type Outlines = Topology<{ counties: GeometryCollection; states: GeometryCollection }>;

let loaded: Promise<Outlines> | null = null;

/** Read once per process. Counties are those of the shipped register: one that vanished since is still among them. */
export function loadOutlines(): Promise<Outlines> {
  loaded ??= readShippedFile<Outlines>('outlines.topo.json.gz');
  return loaded;
}
