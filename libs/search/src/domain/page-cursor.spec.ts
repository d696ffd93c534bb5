import { readPageCursor, writePageCursor } from './page-cursor.js';
import { EVERYTHING, NO_FILTERS, type SearchQuery } from './search-query.js';

const QUESTION: SearchQuery = {
  ...EVERYTHING,
  text: 'wlan',
  filters: { ...NO_FILTERS, state: ['08', '09'] },
  near: { lat: 49, lon: 8, radiusKm: 20 },
};
const cursor = writePageCursor(QUESTION, 'W10')!;
const read = (more: Partial<SearchQuery>) => readPageCursor({ ...QUESTION, cursor, ...more });

describe('the cursor of a page', () => {
  it('leads on with the same question, however long a page is and its values are ordered', () => {
    expect(cursor).toMatch(/^[\w-]{8}W10$/);
    expect(read({})).toBe('W10');
    expect(read({ limit: 3, filters: { ...NO_FILTERS, state: ['09', '08'] } })).toBe('W10');
    expect(read({ text: ' wlan ' })).toBe('W10');
  });

  it('takes for half typed only what would be read so', () => {
    const exact = { ...QUESTION, verbatim: true };
    const next = writePageCursor({ ...exact, typing: true }, 'W10');
    expect(readPageCursor({ ...exact, cursor: next })).toBe('W10');
  });

  it('is none at the beginning and at the end', () => {
    expect([read({ cursor: null }), writePageCursor(QUESTION, null)]).toEqual([null, null]);
  });

  it.each<Partial<SearchQuery>>([
    { text: 'wlan netz' },
    { typing: true },
    { verbatim: true },
    { filters: { ...QUESTION.filters, topic: ['wlan'] } },
    { filters: NO_FILTERS },
    { openOnly: true },
    { listing: 'offer' },
    { near: null },
    { near: { lat: 49, lon: 8, radiusKm: 21 } },
    { sort: 'title' },
    { cursor: 'W10' },
    { cursor: '' },
    { cursor: 'A'.repeat(8) + 'W10' },
  ])('is refused with %j', (more) => {
    expect(() => read(more)).toThrow(expect.objectContaining({ code: 'CURSOR.INVALID', kind: 'invalid' }));
  });
});
