/** x and y in units of the picture. */
type Position = readonly number[];

/** Ink is saved by steps on a grid: `M12 34l5-3 2 8z`. */
export interface PathOptions {
  /** Distance of the grid's lines in units of the picture. */
  grid: number;
  /** Rings that cover less, in square units, are left out: islets. */
  smallestRing?: number;
}

function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice / 2);
}

function stepsOf(line: readonly Position[], grid: number): string {
  let [x, y] = [NaN, NaN];
  const text: string[] = [];
  const written = (steps: number) => String(Math.round(steps * grid * 100) / 100);
  for (const [px = 0, py = 0] of line) {
    const [nextX, nextY] = [Math.round(px / grid), Math.round(py / grid)];
    if (nextX === x && nextY === y) continue;
    if (text.length === 0) text.push(`M${written(nextX)} ${written(nextY)}`);
    else text.push(`${text.length === 1 ? 'l' : ' '}${written(nextX - x)} ${written(nextY - y)}`);
    [x, y] = [nextX, nextY];
  }
  return text.length < 2
    ? ''
    : text
        .join('')
        .replace(/ -/g, '-')
        .replace(/([ l-])0\./g, '$1.');
}

/** Open lines as the `d` of an SVG path. */
export function linePath(lines: readonly (readonly Position[])[], { grid }: PathOptions): string {
  return lines.map((line) => stepsOf(line, grid)).join('');
}

/** Areas as the `d` of an SVG path. */
export function areaPath(
  polygons: readonly (readonly (readonly Position[])[])[],
  options: PathOptions,
): string {
  return polygons
    .flat()
    .filter((ring) => areaOf(ring) >= (options.smallestRing ?? 0))
    .map((ring) => stepsOf(ring, options.grid))
    .filter((steps) => steps !== '')
    .map((steps) => `${steps}z`)
    .join('');
}
