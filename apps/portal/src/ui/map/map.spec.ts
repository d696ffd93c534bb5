import { describe, expect, it } from '@jest/globals';
import { areaPath, linePath } from './path.js';
import { placeLabels } from './place-labels.js';
import { MAP_HEIGHT, MAP_WIDTH, project } from './projection.js';
import { simplified } from './simplify.js';
import { arcBetween, spotsOf } from './spots.js';

describe('project', () => {
  it('draws the country inside the picture, north up', () => {
    const places = {
      sylt: [8.42, 55.05],
      oberstdorf: [10.28, 47.41],
      goerlitz: [15.0, 51.15],
      aachen: [6.02, 50.77],
    };
    for (const [lon, lat] of Object.values(places) as [number, number][]) {
      const [x, y] = project(lon, lat);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(MAP_HEIGHT);
    }
    expect(project(8.42, 55.05)[1]).toBeLessThan(project(10.28, 47.41)[1]);
    expect(project(6.02, 50.77)[0]).toBeLessThan(project(15.0, 51.15)[0]);
  });
});

describe('simplified', () => {
  it('keeps the ends and every bend beyond the tolerance', () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.1],
          [2, 0],
          [3, 5],
          [4, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
    ]);
  });

  it('keeps a closed ring open enough to have an area', () => {
    expect(
      simplified(
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
          [0, 0],
        ],
        0.5,
      ),
    ).toHaveLength(5);
  });
});

describe('paths', () => {
  it('are steps on the grid', () => {
    expect(
      linePath(
        [
          [
            [0.4, 0.4],
            [10.2, -5.1],
            [10.3, -5.2],
            [12, 0.49],
          ],
        ],
        { grid: 1 },
      ),
    ).toBe('M0 0l10-5 2 5');
    expect(
      linePath(
        [
          [
            [0, 0],
            [0.5, -0.5],
          ],
        ],
        { grid: 0.5 },
      ),
    ).toBe('M0 0l.5-.5');
  });

  it('leave out islets and lines that shrank to a point', () => {
    const square = (size: number) => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, size],
      [0, 0],
    ];
    expect(areaPath([[square(2)], [square(10)]], { grid: 1, smallestRing: 5 })).toBe(
      'M0 0l10 0 0 10-10 0 0-10z',
    );
    expect(
      linePath(
        [
          [
            [1, 1],
            [1.2, 1.2],
          ],
        ],
        { grid: 1 },
      ),
    ).toBe('');
  });
});

describe('spots', () => {
  const at = (name: string, count: number, lon: number, lat: number) => ({
    ags: name,
    name,
    count,
    lon,
    lat,
  });

  it('are larger for more, and the largest come first', () => {
    const [first, second] = spotsOf([at('Köln', 1, 6.96, 50.94), at('Freiburg', 4, 7.85, 48)]);
    expect(first?.name).toBe('Freiburg');
    expect(first!.radius).toBeCloseTo(2 * second!.radius, 0);
  });

  it('are joined by the same arc from either end', () => {
    const [a, b] = spotsOf([at('Köln', 1, 6.96, 50.94), at('Freiburg', 4, 7.85, 48)]);
    expect(arcBetween(a!, b!)).toBe(arcBetween(b!, a!));
  });
});

describe('placeLabels', () => {
  const spot = (name: string, x: number, y: number) => ({ name, x, y, radius: 4 });

  it('moves a label out of the way of another spot', () => {
    const [mannheim] = placeLabels([spot('Mannheim', 300, 300), spot('Heidelberg', 320, 300)], 14);
    expect(mannheim?.anchor).toBe('end');
  });

  it('stays inside the picture', () => {
    const [goerlitz] = placeLabels([spot('Görlitz', MAP_WIDTH - 5, 300)], 14);
    expect(goerlitz?.anchor).toBe('end');
  });

  it('leaves out the later ones where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      spot(`Gemeinde ${i}`, 300 + (i % 6) * 9, 300 + Math.floor(i / 6) * 9),
    );
    const placed = placeLabels(crowd, 14);
    expect(placed.length).toBeGreaterThan(3);
    expect(placed.length).toBeLessThan(30);
    expect(placed[0]?.text).toBe('Gemeinde 0');
  });
});
