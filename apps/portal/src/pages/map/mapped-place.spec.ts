import { describe, expect, it } from '@jest/globals';
import { type MappedPlace, spotsOf, tiesBetween } from './mapped-place.js';

const at = (lat: number | null): MappedPlace => ({
  ags: '08231000',
  name: 'Pforzheim',
  note: 'Baden-Württemberg',
  lat,
  lon: 8.7,
  count: 1,
  organisations: [],
});

describe('spotsOf', () => {
  it('draws only what has a position', () => {
    expect(spotsOf([at(48.9), at(null)])).toEqual([
      { ags: '08231000', name: 'Pforzheim', lat: 48.9, lon: 8.7, count: 1 },
    ]);
  });
});

describe('tiesBetween', () => {
  const placeOf = new Map([
    ['a', '08231000'],
    ['b', '08221000'],
    ['c', '08231000'],
  ]);

  it('names each pair of places once, from either end', () => {
    const connected = [
      { id: 'a', others: ['b'] },
      { id: 'b', others: ['a', 'c'] },
    ];
    expect(tiesBetween(placeOf, connected)).toEqual([{ from: '08221000', to: '08231000' }]);
  });

  it('draws none within a place, and none to whoever is not on the map', () => {
    expect(tiesBetween(placeOf, [{ id: 'a', others: ['c', 'unbekannt'] }])).toEqual([]);
  });

  it('draws them in the same order, whatever was written last', () => {
    const places = new Map([...placeOf, ['d', '05315000']]);
    const connected = [
      { id: 'a', others: ['b'] },
      { id: 'b', others: ['d'] },
    ];
    expect(tiesBetween(places, [...connected].reverse())).toEqual(tiesBetween(places, connected));
  });
});
