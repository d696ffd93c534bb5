import { MAP_HEIGHT, MAP_WIDTH } from './projection.js';

export interface Spot {
  x: number;
  y: number;
  radius: number;
  name: string;
}

export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Mean width of a letter of Fira Sans SemiBold, in ems. */
const LETTER = 0.56;
/** Height above and below the baseline, in ems. */
const ASCENT = 0.74;
const DESCENT = 0.2;

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, radius }: Spot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function labelBox({ text, x, y, anchor }: PlacedLabel, size: number): Box {
  const width = text.length * LETTER * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

/** Where a label may stand, best first: right, left, above, below, then the corners. */
function candidates({ x, y, radius, name }: Spot, size: number): PlacedLabel[] {
  const gap = radius + 0.3 * size;
  const middle = 0.28 * size;
  const at = (dx: number, dy: number, anchor: PlacedLabel['anchor']) => ({
    text: name,
    x: x + dx,
    y: y + dy,
    anchor,
  });
  return [
    at(gap, middle, 'start'),
    at(-gap, middle, 'end'),
    at(0, -gap, 'middle'),
    at(0, gap + ASCENT * size, 'middle'),
    at(0.7 * gap, -0.6 * gap, 'start'),
    at(0.7 * gap, 0.6 * gap + middle * 2, 'start'),
    at(-0.7 * gap, -0.6 * gap, 'end'),
    at(-0.7 * gap, 0.6 * gap + middle * 2, 'end'),
  ];
}

/**
 * Labels for as many spots as fit without touching a spot or each other; earlier spots go first. A spot without a label keeps
 * its name in the list beside the map.
 *
 * @param size of the type, in units of the picture
 */
export function placeLabels(spots: readonly Spot[], size: number): PlacedLabel[] {
  const taken = spots.map(boxOf);
  const placed: PlacedLabel[] = [];
  for (const spot of spots) {
    const free = candidates(spot, size).find((label) => {
      const box = labelBox(label, size);
      const inside = box.left >= 0 && box.right <= MAP_WIDTH && box.top >= 0 && box.bottom <= MAP_HEIGHT;
      return inside && !taken.some((other) => touch(box, other));
    });
    if (!free) continue;
    placed.push(free);
    taken.push(labelBox(free, size));
  }
  return placed;
}
