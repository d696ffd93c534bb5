import { describe, expect, it } from '@jest/globals';
import { slugFrom } from './slug-from.js';

describe('slugFrom', () => {
  it.each([
    ['Bürger-App für Görlitz!', 'buerger-app-fuer-goerlitz'],
    ['  ÉCOLE & Straße 4.0 ', 'ecole-strasse-4-0'],
    ['Café Größe & Co. (e. V.)', 'cafe-groesse-co-e-v'],
    ['#freiburg_gestalten', 'freiburg-gestalten'],
    ['Łódź', 'lodz'],
    ['Go\u0308rlitz', 'goerlitz'],
    ['数字', 'neu'],
    ['', 'neu'],
  ])('makes of %p %p', (text, slug) => expect(slugFrom(text, 'neu')).toBe(slug));

  it('cuts after a word, and an endless word where it must', () => {
    const cut = slugFrom('wärmeplanung '.repeat(20), 'neu');
    expect(cut).toMatch(/^(waermeplanung-)+waermeplanung$/);
    expect(cut.length).toBeLessThanOrEqual(80);
    expect(slugFrom('a'.repeat(300), 'neu')).toBe('a'.repeat(80));
  });
});
