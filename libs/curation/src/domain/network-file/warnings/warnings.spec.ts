import { describe, expect, it } from '@jest/globals';
import { warningsFor } from '../../../testing/network-file/reading-of.js';

describe('an odd name', () => {
  it.each([
    [' Stadt Ulm', ['Stadt Ulm']],
    ['Stadt  Ulm ', ['Stadt Ulm', 'Stadt Ulm']],
    ['STADTWERKE PFORZHEIM UND ENZ', ['Stadtwerke Pforzheim UND ENZ']],
    ['STADT MÜLLHEIM', ['Stadt Müllheim']],
    ['Mu\u0308nchen', ['München']],
    ['MÃ¼nchen', [undefined]],
    ['M\ufffdnchen', [undefined]],
  ])('%j is kept, with a suggestion', (name, suggestions) => {
    expect(warningsFor('organisations', { name })).toEqual(suggestions.map((meant) => ['name', meant]));
  });

  it.each([
    'DIGIHUB Südbaden',
    'VKU',
    'KGSt',
    'IHK',
    'xPRESS',
    'GeoNet.MRN',
    'Kommune 2.0 e. V.',
    '#freiburg_gestalten',
    'BREMERHAVEN',
    'Ã',
  ])('%s is not odd', (name) => {
    expect(warningsFor('organisations', { name })).toEqual([]);
  });

  it('is looked for in further names, titles and labels too', () => {
    expect(warningsFor('organisations', { names: { alias: ['a', ' b'] } })).toEqual([
      ['names.alias[1]', 'b'],
    ]);
    expect(warningsFor('initiatives', { title: 'a ' })).toEqual([['title', 'a']]);
    expect(warningsFor('events', { title: 'a ' })).toEqual([['title', 'a']]);
    expect(warningsFor('topics', { labels: { de: 'a', en: ' b' } })).toEqual([['labels.en', 'b']]);
  });
});

describe('a damaged web address', () => {
  it.each([
    [
      'https://x.example/dt.jsp?setCursor=1 439988 468470',
      'https://x.example/dt.jsp?setCursor=1%20439988%20468470',
    ],
    ['http://x.example/startseite/)', 'http://x.example/startseite/'],
    ['https://x.example/a.', 'https://x.example/a'],
    ['https://x.example/a").', 'https://x.example/a'],
    ['https://x.example/a<b>', 'https://x.example/a%3Cb'],
    ['https://x.example/a|b', 'https://x.example/a%7Cb'],
    [' https://x.example', 'https://x.example'],
  ])('%s is kept, with a suggestion', (website, meant) => {
    expect(warningsFor('organisations', { website })).toEqual([['website', meant]]);
    expect(warningsFor('initiatives', { links: ['https://y.example', website] })).toEqual([
      ['links[1]', meant],
    ]);
  });

  it.each([
    'https://de.wikipedia.org/wiki/Ulm_(Stadt)',
    'https://x.example/[a]',
    'https://x.example/?a=b&c#d',
    'https://x.example/ä',
  ])('%s is fine', (website) => {
    expect(warningsFor('organisations', { website })).toEqual([]);
  });
});

describe('a misplaced AGS', () => {
  it.each([
    [['municipality'], '08311000', 0],
    [['county'], '08311', 0],
    [['municipality', 'county'], '08311', 0],
    [['municipality'], '08311', 1],
    [['county'], '08311000', 1],
    [['municipal_company'], '08311000', 1],
  ])('of %j: %s', (kinds, ags, count) => {
    expect(warningsFor('organisations', { kinds, ags })).toHaveLength(count);
  });
});
