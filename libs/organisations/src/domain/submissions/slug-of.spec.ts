import { freeSlug, slugOf } from './slug-of.js';

describe('slugOf', () => {
  it.each([
    ['Stadt Göppingen', 'stadt-goeppingen'],
    ['Café Größe & Co. (e. V.)', 'cafe-groesse-co-e-v'],
    ['#freiburg_gestalten', 'freiburg-gestalten'],
    ['Łódź', 'lodz'],
    ['上海', 'organisation'],
  ])('makes of %s %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('stays within its length', () => expect(slugOf('Ä'.repeat(200))).toHaveLength(80));
});

describe('freeSlug', () => {
  it('takes no address that is or was somebody’s, nor one of a page', () => {
    expect(freeSlug('Neu', new Set())).toBe('neu-2');
    expect(freeSlug('Ulm', new Set(['ulm', 'ulm-2']))).toBe('ulm-3');
    expect(freeSlug('Ulm', new Set())).toBe('ulm');
  });
});
