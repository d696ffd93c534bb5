import { describe, expect, it } from '@jest/globals';
import { isSaidBy } from './said-by.js';

describe('isSaidBy', () => {
  it.each(['grün', 'GRUEN', 'grun', 'ünfl', 'flaech', 'Flächen', ' grün ', ''])(
    'finds Grünflächen by "%s"',
    (typed) => {
      expect(isSaidBy('Grünflächen', typed)).toBe(true);
    },
  );

  it.each([
    ['Steuern', 'er'],
    ['Straßen', 'strasse'],
    ['Neue Medien', 'neue'],
  ])('finds %s by "%s"', (name, typed) => {
    expect(isSaidBy(name, typed)).toBe(true);
  });

  it('does not find what reads otherwise', () => {
    expect(isSaidBy('Grünflächen', 'grau')).toBe(false);
    expect(isSaidBy('Wahlen', 'e')).toBe(true);
    expect(isSaidBy('Wahl', 'e')).toBe(false);
  });
});
