import { beforeAll, describe, expect, it } from '@jest/globals';
import { shippedRecords } from '../../testing/shipped-records.js';
import { PlaceIndex } from '../place-index.js';

let index: PlaceIndex;
beforeAll(async () => {
  index = new PlaceIndex(await shippedRecords());
});

const agsOf = (name: string) => index.resolve(name).place?.ags ?? null;

describe('resolving the name of an authority', () => {
  it.each([
    ['Stadt Wuppertal, Gesundheitsamt (305)', '05124000'],
    ['Der Gutachterausschuss für Grundstückswerte in der Stadt Wuppertal', '05124000'],
    ['Transparenzportal Hamburg: Landesbetrieb Straßen, Brücken und Gewässer', '02000000'],
    ['Statistikstelle Stadt Oldenburg (Oldb)', '03403000'],
    ['Kulturbetriebe Dortmund', '05913000'],
    ['Münchner Verkehrs- und Tarifverbund GmbH (MVV)', '09162000'],
    ['geodatenzentrum@stadt.wuppertal.de', '05124000'],
    ['netAachen', '05334002'],
    ['kues', '07231008'],
  ])('finds the town of %s', (name, ags) => expect(agsOf(name)).toBe(ags));

  it('knows the district offices and senate departments of the city states', () => {
    expect(agsOf('Bezirksamt Altona - Dezernat Wirtschaft, Bauen und Umwelt')).toBe('02000000');
    expect(agsOf('Bezirksamt Mitte, QPK')).toBe('11000000');
    expect(agsOf('Bezirksamt Hamburg-Mitte')).toBe('02000000');
    expect(agsOf('Senatsverwaltung für Stadtentwicklung')).toBe('11000000');
  });

  it('tells the county from the town of its name by the word before it', () => {
    expect(agsOf('Landratsamt Gotha')).toBe('16067');
    expect(agsOf('Stadt Gotha')).toBe('16067029');
    expect(agsOf('LandkreisCham')).toBe('09372');
    expect(agsOf('Ennepe-Ruhr-Kreis')).toBe('05954');
  });

  it('tells namesakes apart by what they are called', () => {
    expect(agsOf('Stadt Alsdorf')).toBe('05334004');
    expect(agsOf('Ortsgemeinde Lambsheim')).toBe('07338016');
  });

  it('asks where nobody can know', () => {
    for (const name of ['Gemeinde Hohenstein', 'Stadt Landau']) {
      const { place, candidates } = index.resolve(name);
      expect(place).toBeNull();
      expect(candidates.length).toBeGreaterThan(1);
    }
  });

  it('does not take a union of municipalities for the one it is named after', () => {
    for (const name of ['Verbandsgemeinde Cochem', 'VG Meisenheim', 'Amt Büchen'])
      expect(agsOf(name)).toBeNull();
    expect(index.resolve('Verbandsgemeinde Cochem').candidates.map(({ name }) => name)).toContain('Cochem');
  });

  it('takes no common word for a place', () => {
    for (const name of [
      'Amt für Essen und Trinken',
      'Deutscher Wetterdienst',
      'Bund für Umwelt',
      '',
      '…',
      'Tim Neuhäuser',
    ])
      expect(agsOf(name)).toBeNull();
  });

  it('answers any text', () => {
    for (const name of ['a'.repeat(100_000), '\ud800 Stadt', 'Stadt '.repeat(500), '@.de', '\u0000'])
      expect(() => index.resolve(name)).not.toThrow();
  });
});
