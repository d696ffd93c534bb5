import { missOf } from './miss.js';
import { EVERYTHING, NO_FILTERS, type SearchQuery } from './search-query.js';

const of = (text: string, more: Partial<SearchQuery> = {}) => missOf({ ...EVERYTHING, text, ...more });

describe('missOf', () => {
  it('is the words as a curator should see them', () => {
    expect(of('  Wasserstoff-Tankstelle,  im Moor? ')).toBe('wasserstoff-tankstelle im moor');
    expect(of('Haushalt 2025')).toBe('haushalt 2025');
    expect(of('69115 Heidelberg')).toBe('69115 heidelberg');
    expect(of('x'.repeat(200))).toHaveLength(100);
  });

  it.each([
    'frau.muster@stadt.example',
    'Muster 0151 2345678',
    'Sabine Kowalczyk',
    'DE89370400440532013000',
    'www.frau-muster.example',
    '!?',
  ])('is nothing of %s', (text) => expect(of(text)).toBeNull());

  it('blames words only where nothing else is to blame', () => {
    expect(of('moor', { typing: true })).toBeNull();
    expect(of('moor', { verbatim: true })).toBeNull();
    expect(of('moor', { cursor: 'x' })).toBeNull();
    expect(of('moor', { openOnly: true })).toBeNull();
    expect(of('moor', { listing: 'offer' })).toBeNull();
    expect(of('moor', { near: { lat: 1, lon: 1, radiusKm: 5 } })).toBeNull();
    expect(of('moor', { filters: { ...NO_FILTERS, state: ['08'] } })).toBeNull();
    expect(of('moor', { near: { lat: 1, lon: 1, radiusKm: null } })).toBe('moor');
  });
});
