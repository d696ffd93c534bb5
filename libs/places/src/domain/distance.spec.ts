import { distanceKm } from './distance.js';

const FLENSBURG = { lat: 54.7833, lon: 9.4333 };
const GARMISCH = { lat: 47.5, lon: 11.1 };

describe('distanceKm', () => {
  it('is the great circle', () => {
    // A degree of latitude on the sphere: 2 * pi * 6371.0088 / 360.
    expect(distanceKm({ lat: 50, lon: 9 }, { lat: 51, lon: 9 })).toBeCloseTo(111.195, 3);
    expect(distanceKm(FLENSBURG, GARMISCH)).toBeCloseTo(818.3, 0);
  });

  it('is the same both ways and nothing to itself', () => {
    expect(distanceKm(FLENSBURG, GARMISCH)).toBe(distanceKm(GARMISCH, FLENSBURG));
    expect(distanceKm(GARMISCH, GARMISCH)).toBe(0);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20_015.1, 0);
  });
});
