import { describe, expect, it } from '@jest/globals';
import { EVERYTHING, NO_FILTERS } from './search-query.js';
import { isUnderFilters } from './under-filters.js';

const FILED = {
  type: 'organisation' as const,
  topics: ['lorawan', 'netze'],
  kinds: ['municipality'],
  listing: null,
  openForCooperation: true,
  state: '08',
  county: null,
  size: null,
  lat: null,
  lon: null,
};

describe('isUnderFilters', () => {
  it('asks for one value of each facet, and for the rest', () => {
    const of = (wish: object) => isUnderFilters(FILED, { ...EVERYTHING, ...wish });
    const under = (filters: object) => of({ filters: { ...NO_FILTERS, ...filters } });
    expect(of({ openOnly: true })).toBe(true);
    expect(under({ topic: ['netze'], state: ['15', '08'] })).toBe(true);
    expect(under({ topic: ['netze'], state: ['15'] })).toBe(false);
    expect(under({ county: ['08311'] })).toBe(false);
    expect(of({ listing: 'need' })).toBe(false);
    expect(of({ near: { lat: 48, lon: 8, radiusKm: null } })).toBe(true);
    expect(of({ near: { lat: 48, lon: 8, radiusKm: 20 } })).toBe(false);
  });
});
