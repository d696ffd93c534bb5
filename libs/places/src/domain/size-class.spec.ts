import { sizeClassOf } from './size-class.js';

describe('sizeClassOf', () => {
  it.each([
    [100_000, 'large_city'],
    [99_999, 'medium_town'],
    [20_000, 'medium_town'],
    [19_999, 'small_town'],
    [5_000, 'small_town'],
    [4_999, 'rural'],
    [0, 'rural'],
  ])('%i inhabitants: %s', (population, size) => {
    expect(sizeClassOf(population, 'Gemeinde')).toBe(size);
  });

  it('is not known without a population, and forests have none', () => {
    expect(sizeClassOf(null, 'Stadt')).toBeNull();
    expect(sizeClassOf(0, 'Gemeindefreies Gebiet')).toBeNull();
  });
});
