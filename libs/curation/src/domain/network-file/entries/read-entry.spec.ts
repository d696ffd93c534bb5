import { describe, expect, it } from '@jest/globals';
import { type ListName, LISTS } from '../lists.js';
import { inBothLanguages } from '../problems/say.js';
import { entryOf, SMALLEST, warningsFor, wrongWith } from '../../../testing/network-file/reading-of.js';
import { ANY_PLACE } from '../../../testing/network-file/prepared.js';
import { readEntry } from './read-entry.js';

describe('an entry', () => {
  it.each(LISTS)('of %s may be as small as this', (list) => {
    expect(entryOf(list, {})).toEqual(SMALLEST[list]);
    expect(warningsFor(list, {})).toEqual([]);
  });

  it.each(LISTS)('of %s needs every field of the smallest one', (list) => {
    for (const field of Object.keys(SMALLEST[list]).filter(
      (field) => field !== 'quote' && field !== 'summary',
    )) {
      for (const nothing of [undefined, null, ...(field === 'labels' ? [] : [''])]) {
        const [first] = wrongWith(list, { [field]: nothing });
        expect([field, nothing, first?.[0]]).toEqual([field, nothing, field]);
      }
    }
  });

  it.each(LISTS)('of %s refuses unknown fields, also those that every object has', (list) => {
    const hostile = JSON.parse(
      '{ "nmae": null, "__proto__": { "name": "x" }, "constructor": 1, "toString": 2 }',
    ) as object;
    const value: object = Object.assign(Object.create(null) as object, SMALLEST[list]);
    for (const [key, inner] of Object.entries(hostile))
      Object.defineProperty(value, key, { value: inner, enumerable: true });
    const reading = readEntry(list, value, ANY_PLACE);
    const paths = 'problems' in reading ? reading.problems.map(({ path }) => path) : [];
    expect(paths.sort()).toEqual(['__proto__', 'constructor', 'nmae', 'toString']);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it.each([null, undefined, 'text', 7, true, [], [{}]])('is a map, not %j', (value) => {
    const reading = readEntry('events', value, ANY_PLACE);
    expect('problems' in reading && reading.problems.map(({ path }) => path)).toEqual(['']);
  });

  it('is read without nulls, blank texts, empty lists and empty groups', () => {
    const fields = {
      names: { alias: [], official: null, acronym: ['', 'A'] },
      area: [],
      summary: ' \n',
      text: '',
      visibility: {},
      lat: null,
      paused: false,
      identifiers: { domain: '' },
      added: false,
    };
    expect(entryOf('organisations', fields)).toEqual({
      ...SMALLEST.organisations,
      names: { acronym: ['A'] },
      paused: false,
    });
  });

  it('names every problem at once', () => {
    const paths = wrongWith('organisations', {
      id: 'Ä',
      kinds: ['town'],
      ags: '1',
      links: ['javascript:1', 3],
      x: 1,
    }).map(([path]) => path);
    expect(paths.sort()).toEqual(['ags', 'id', 'kinds[0]', 'links[0]', 'links[1]', 'x']);
  });

  const TOO_LONG: [ListName, string, unknown, string][] = [
    ['organisations', 'name', 'x'.repeat(10_000), 'name'],
    ['organisations', 'summary', 'ä'.repeat(301), 'summary'],
    ['organisations', 'text', 'x'.repeat(20_001), 'text'],
    ['organisations', 'names', { alias: ['x'.repeat(201)] }, 'names.alias[0]'],
    ['organisations', 'topics', Array.from({ length: 51 }, (_, at) => `t${at}`), 'topics'],
    ['organisations', 'id', 'x'.repeat(101), 'id'],
    ['organisations', 'website', `https://example.org/${'x'.repeat(2_000)}`, 'website'],
    ['initiatives', 'title', 'x'.repeat(201), 'title'],
    ['initiatives', 'resources', { budget: 'x'.repeat(501) }, 'resources.budget'],
    ['topics', 'labels', { de: 'x'.repeat(101) }, 'labels.de'],
    ['events', 'theme', 'x'.repeat(501), 'theme'],
    ['statements', 'role', 'x'.repeat(201), 'role'],
  ];
  it.each(TOO_LONG)('has limits: %s.%s', (list, field, value, path) => {
    expect(wrongWith(list, { [field]: value }).map(([at]) => at)).toEqual([path]);
  });

  it('counts characters, not what they take to store', () => {
    expect(wrongWith('organisations', { summary: '😀'.repeat(300) })).toEqual([]);
    expect(wrongWith('organisations', { summary: '😀'.repeat(301) })).toEqual([
      ['summary', 'Der Text ist zu lang: Erlaubt sind 300 Zeichen, hier sind es 301.'],
    ]);
  });

  it('takes markup and formulas for text', () => {
    const texts = {
      name: '=HYPERLINK("http://x")',
      summary: '<script>alert(1)</script>',
      unit: '+1',
      names: { alias: ['@x', '{{ 7*7 }}'] },
    };
    expect(entryOf('organisations', texts)).toMatchObject(texts);
  });

  it('may hide only what can be hidden', () => {
    expect(
      wrongWith('organisations', {
        visibility: { summary: 'own', 'names.alias': 'members', identifiers: 'public' },
      }),
    ).toEqual([]);
    expect(
      wrongWith('initiatives', { visibility: { 'resources.budget': 'own', period: 'members' } }),
    ).toEqual([]);
    expect(
      wrongWith('organisations', { visibility: { name: 'own', summary: 'secret' } })
        .map(([path]) => path)
        .sort(),
    ).toEqual(['visibility.name', 'visibility.summary']);
  });

  it('says what was added by field path, or all of it', () => {
    expect(entryOf('organisations', { added: ['names.acronym', 'seat'] })).toMatchObject({
      added: ['names.acronym', 'seat'],
    });
    expect(entryOf('memberships', { added: true })).toMatchObject({ added: true });
    expect(wrongWith('organisations', { added: ['nmae'] })).toEqual([
      ['added[0]', 'Ein Feld „nmae“ gibt es in diesem Eintrag nicht.'],
    ]);
    for (const added of ['name', 1, { name: true }]) {
      expect(wrongWith('organisations', { added }).map(([path]) => path)).toEqual(['added']);
    }
    expect(wrongWith('initiatives', { added: true }).map(([path]) => path)).toEqual(['added']);
  });

  const CONTRADICTIONS: [ListName, object, string][] = [
    ['memberships', { member: 'a' }, 'member'],
    ['relations', { to: 'a' }, 'to'],
    ['organisations', { mergedInto: 'a' }, 'mergedInto'],
    ['organisations', { mergedInto: 'b', status: 'active' }, 'mergedInto'],
    ['organisations', { lat: 48 }, 'lon'],
    ['topics', { broader: 'a' }, 'broader'],
    ['topics', { related: ['b', 'a'] }, 'related[1]'],
    ['memberships', { from: '2014', until: '2013-12' }, 'until'],
    ['relations', { from_date: '2013-07', until_date: '2013-06-30' }, 'until_date'],
    ['initiatives', { period: { from: '2014', to: '2013' } }, 'period.to'],
    ['events', { date: { from: '2014-02', to: '2014-01' } }, 'date.to'],
    ['statements', { summary: null }, 'summary'],
    ['freeTexts', { quote: ' ' }, 'summary'],
  ];
  it.each(CONTRADICTIONS)('of %s must not contradict itself: %j', (list, fields, path) => {
    expect(wrongWith(list, fields).map(([at]) => at)).toEqual([path]);
  });

  it('that names what it was merged into is merged', () => {
    expect(entryOf('organisations', { mergedInto: 'b' })).toMatchObject({ status: 'merged' });
  });

  it('keeps each value of a set once, and says so', () => {
    expect(
      entryOf('organisations', { topics: ['a', 'b', 'a'], kinds: ['company', 'company'] }),
    ).toMatchObject({ topics: ['a', 'b'], kinds: ['company'] });
    expect(warningsFor('organisations', { topics: ['a', 'b', 'a'] })).toEqual([['topics[2]', undefined]]);
  });

  it('is judged by the register', () => {
    const register = {
      knowsAgs: (ags: string) => ags === '08311000',
      knowsAreaPrefix: (area: string) => '08311000'.startsWith(area),
    };
    expect(
      wrongWith(
        'organisations',
        { ags: '08311000', seat: '08311000', area: ['DE', '08', '083', '08311'] },
        register,
      ),
    ).toEqual([]);
    expect(
      wrongWith('organisations', { ags: '08311001', seat: '99999999', area: ['08', '99'] }, register).map(
        ([path]) => path,
      ),
    ).toEqual(['ags', 'seat', 'area[1]']);
    expect(wrongWith('events', { place: '01001001' }, register).map(([path]) => path)).toEqual(['place']);
  });

  it('is spoken of in both languages', () => {
    const reading = readEntry(
      'organisations',
      { id: 'Ä', x: 1, lat: 91, lon: '1e3', links: [{}], seen: 3, kinds: [] },
      ANY_PLACE,
    );
    const sentences = 'problems' in reading ? reading.problems.map(({ say }) => inBothLanguages(say)) : [];
    expect(sentences).toHaveLength(8);
    for (const { de, en } of sentences)
      expect([/\.$/.test(de), /\.$/.test(en), de !== en]).toEqual([true, true, true]);
  });
});
