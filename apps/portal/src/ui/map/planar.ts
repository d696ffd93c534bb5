import type { Topology } from 'topojson-specification';
import { project } from './projection.js';
import { simplified, type Point } from './simplify.js';

/**
 * The topology drawn onto the picture, its bends thinned out. Arcs are thinned one by one and keep their ends, so that what
 * shares a border still does.
 *
 * @param tolerance how far a line may stray, in units of the picture
 */
export function planar<T extends Topology>(topology: T, tolerance: number): T {
  const arcs = topology.arcs.map((arc) => simplified(positionsOf(topology, arc), tolerance));
  return { ...topology, arcs, transform: undefined, bbox: undefined };
}

/** TopoJSON arcs are steps from point to point on a grid, if the topology has one. */
function positionsOf(topology: Topology, arc: Topology['arcs'][number]): Point[] {
  const { transform } = topology;
  let x = 0;
  let y = 0;
  return arc.map(([first = 0, second = 0]) => {
    if (!transform) return project(first, second);
    x += first;
    y += second;
    const [scaleX, scaleY] = transform.scale;
    const [fromX, fromY] = transform.translate;
    return project(x * scaleX + fromX, y * scaleY + fromY);
  });
}
