import { likenessOfNames } from './likeness.js';

describe('likenessOfNames', () => {
  it.each([
    ['Stadt Göppingen', 'Göppingen', 'name'],
    ['Stadt Goeppingen', 'Stadt Göppingen', 'name'],
    ['Kreis Göppingen', 'Landkreis Göppingen', 'name'],
    ['Digital-Hub Südbaden e. V.', 'Digital Hub Südbaden', 'name'],
    ['Stadtwerke Pforzhiem', 'Stadtwerke Pforzheim', 'similar-name'],
    ['Verein für freie Netze Ulm', 'Verein freie Funknetze Ulm', 'similar-name'],
    ['Stadtwerke Pforzheim', 'Stadt Pforzheim', null],
    ['Landkreis Göppingen', 'Stadt Göppingen', null],
    ['Stadt', 'Gemeinde', null],
    ['', 'Stadt Ulm', null],
  ])('finds between %s and %s: %s', (one, other, expected) => {
    expect(likenessOfNames(one, other)).toBe(expected);
    expect(likenessOfNames(other, one)).toBe(expected);
  });
});
