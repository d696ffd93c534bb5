import { describe, expect, it } from '@jest/globals';
import { entryOf, wrongWith } from '../../../../testing/network-file/reading-of.js';

const reasonFor = (field: string, value: unknown) =>
  wrongWith('organisations', { [field]: value })[0]?.[1] ?? null;

describe('a slug', () => {
  it.each(['a', '0', 'kommune-2-0', 'a--b', 'x'.repeat(100)])('may be %s', (id) => {
    expect(reasonFor('id', id)).toBeNull();
  });

  it.each([
    ['Stadt Ulm', 'stadt-ulm'],
    ['Straße Öhringen', 'strasse-oehringen'],
    ['-a-', 'a'],
    ['a_b', 'a-b'],
    ['café/../x', 'cafe-x'],
  ])('is not %s, but perhaps %s', (id, meant) => {
    expect(reasonFor('id', id)).toContain(`„${meant}“`);
  });

  it.each(['東京', '—', ' '])('is not %j', (id) => {
    expect(reasonFor('id', id)).toMatch(/Erlaubt sind Kleinbuchstaben|fehlt/);
  });

  it('is a text, not a number', () => {
    expect(reasonFor('id', 7)).toContain('Anführungszeichen');
  });
});

describe('a logo', () => {
  const inside = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

  it('is a picture inside the file', () => {
    expect(reasonFor('logo', { picture: inside('png', png), alt: 'Ein Turm' })).toBeNull();
  });

  it.each([
    ['an address', 'https://example.org/logo.png'],
    ['an SVG', inside('svg+xml', Buffer.from('<svg/>'))],
    ['an SVG that says it is a PNG', inside('png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['no base64', 'data:image/png;base64,iVBORw0KGgo%'],
  ])('is not %s', (_, picture) => {
    expect(reasonFor('logo', { picture })).toContain('kein Bild');
  });

  it('has an end', () => {
    expect(reasonFor('logo', { picture: inside('png', Buffer.alloc(450_000)) })).toContain('600000');
  });
});

describe('a name', () => {
  const HIDDEN = [
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2028',
    '\u2029',
    '\u2066',
    '\u2060',
    '\u3164',
    '\ufeff',
    '\ufff9',
    '\uffff',
    '\ud800',
    '\udc00',
    '\u{e0041}',
    '\u{e0100}',
  ];
  it.each(HIDDEN)('holds no hidden character: %j', (character) => {
    const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(reasonFor('name', `Stadt${character}Ulm`)).toContain(code);
    expect(wrongWith('organisations', { names: { alias: ['a', character] } })).toEqual([
      ['names.alias[1]', expect.stringContaining(code)],
    ]);
  });

  it.each(['\n', '\r\n', '\t'])('has one line: %j', (end) => {
    expect(reasonFor('name', `Stadt${end}Ulm`)).toBe(
      'Hier ist kein Zeilenumbruch und kein Tabulator erlaubt.',
    );
  });

  it.each(['Ulm 😀', 'Ulm ❤️', 'U\u0308lm', 'Łódź', 'C++', '#freiburg_gestalten'])('may be %s', (name) => {
    expect(reasonFor('name', name)).toBeNull();
  });

  it.each([true, 7, null, [], {}])('is a text, not %j', (name) => {
    expect(wrongWith('organisations', { name }).map(([path]) => path)).toEqual(['name']);
  });
});

describe('a longer text', () => {
  it('may have lines, tabs, soft hyphens and joined emoji', () => {
    expect(reasonFor('text', 'a\n\tb\u00adc 👩\u200d💻 \u200b')).toBeNull();
  });

  it.each(['\u0000', '\u000b', '\r', '\u202a', '\u2067', '\u200f', '\u061c', '\u2028', '\ud83d', '\ufeff'])(
    'holds no %j',
    (character) => {
      expect(reasonFor('text', `a${character}b`)).not.toBeNull();
    },
  );

  it('has plain line ends', () => {
    expect(entryOf('organisations', { text: 'a\r\nb' })).toMatchObject({ text: 'a\nb' });
  });
});

describe('a date', () => {
  it.each([
    ['2013', '2013'],
    ['2013-06', '2013-06'],
    ['2012-02-29', '2012-02-29'],
    [2013, '2013'],
  ])('may be %j', (from, read) => {
    expect(entryOf('initiatives', { period: { from } })).toMatchObject({ period: { from: read } });
  });

  it.each([
    '2013-13',
    '2013-02-30',
    '2013-6',
    '30.06.2013',
    '13',
    '02013',
    '0000',
    '2013-06-01T10:00',
    20130601,
    2013.5,
    true,
    {},
    ['2013'],
  ])('is not %j', (from) => {
    expect(wrongWith('initiatives', { period: { from } }).map(([path]) => path)).toEqual(['period.from']);
  });

  it('of an event may be a period', () => {
    expect(entryOf('events', { date: { from: 2018, to: '2018-07' } })).toMatchObject({
      date: { from: '2018', to: '2018-07' },
    });
    expect(wrongWith('events', { date: { form: '2018' } }).map(([path]) => path)).toEqual(['date.form']);
    expect(wrongWith('events', { date: 'gestern' }).map(([path]) => path)).toEqual(['date']);
    expect(entryOf('events', { date: null })).not.toHaveProperty('date');
  });
});

describe('an AGS', () => {
  it.each([
    ['ags', '08311000'],
    ['ags', '08311'],
    ['seat', '08311000'],
    ['area', ['DE', '08', '083', '08311', '08311000']],
  ])('in %s may be %j', (field, value) => {
    expect(reasonFor(field, value)).toBeNull();
  });

  it.each([
    ['ags', '8311000'],
    ['ags', 12.5],
    ['ags', true],
    ['ags', '083110000'],
    ['ags', 'Freiburg'],
    ['seat', '08311'],
    ['area', ['0831']],
    ['area', ['de']],
    ['seat', ' 08311000'],
  ])('in %s is not %j', (field, value) => {
    expect(wrongWith('organisations', { [field]: value })).toHaveLength(1);
  });

  it.each([
    ['ags', 8311000, '08311000'],
    ['ags', 8311, '08311'],
    ['ags', 11000000, '11000000'],
    ['seat', 8311000, '08311000'],
  ])('in %s is a text, not the number %d', (field, value, meant) => {
    expect(reasonFor(field, value)).toContain(`„${meant}“ mit Anführungszeichen`);
  });
});

describe('a web address', () => {
  it.each([
    'https://example.org',
    'HTTP://EXAMPLE.ORG',
    'https://example.org/?setCursor=1 439988 468470',
    'http://example.org/startseite/)',
    'https://müll.example/ä',
    ' https://example.org ',
  ])('may be %s', (website) => {
    expect(reasonFor('website', website)).toBeNull();
    expect(entryOf('organisations', { website, links: [website] })).toMatchObject({
      website,
      links: [website],
    });
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'mailto:a@example.org',
    '//example.org',
    'www.example.org',
    'https://',
    'https:///x',
    'http:example.org',
    'vbscript:x',
    'file:///etc/passwd',
    'https:// example.org',
    'https://[::1',
    'https://exa mple.org',
    'https://a:b@example.org',
    'https://example.org@evil.example',
    'https:\\\\a@b.example',
    'https://exa\u202emple.org',
    'https://example.org/\u0000',
  ])('is not %s', (website) => {
    expect(reasonFor('website', website)).not.toBeNull();
    expect(
      wrongWith('organisations', { links: ['https://example.org', website] }).map(([path]) => path),
    ).toEqual(['links[1]']);
  });
});

describe('a web address with an umlaut', () => {
  it('is still one when thousands have been read', () => {
    const website = 'https://müll.example/ä';
    const refused = Array.from({ length: 20_000 }, () => reasonFor('website', website)).filter(
      (reason) => reason !== null,
    );
    expect(refused).toEqual([]);
  });
});

describe('other identifiers and numbers', () => {
  it.each([
    [{ ars: '083110000000', wikidata: 'Q2833', domain: 'kommune2-0.de', registerNumber: 'VR 1234 B' }, []],
    [
      { ars: '0831100', wikidata: 'q1', domain: 'https://x.de' },
      ['identifiers.ars', 'identifiers.wikidata', 'identifiers.domain'],
    ],
    [{ domain: 'localhost' }, ['identifiers.domain']],
    [{ domain: '-x.de' }, ['identifiers.domain']],
    [{ isil: 'DE-1' }, ['identifiers.isil']],
  ])('%j', (identifiers, paths) => {
    expect(wrongWith('organisations', { identifiers }).map(([path]) => path)).toEqual(paths);
  });

  it.each([
    [47.99, 7.85],
    ['47.99', '-7.85'],
    [0, 0],
  ])('lat %j, lon %j', (lat, lon) => {
    expect(entryOf('organisations', { lat, lon })).toMatchObject({ lat: Number(lat), lon: Number(lon) });
  });

  it.each([91, -90.1, '1e1', '0x10', true, Number.NaN, '', {}])('a latitude is not %j', (lat) => {
    expect(wrongWith('organisations', { lat, lon: 7 }).map(([path]) => path)).toEqual(['lat']);
  });

  it.each([
    ['68', '68'],
    ['68-72', '68-72'],
    [68, '68'],
  ])('lines may be %j', (lines, read) => {
    expect(entryOf('statements', { lines })).toMatchObject({ lines: read });
  });

  it.each<unknown>(['72-68', '0', '1-', 'a', -1, 1.5, {}, { toString: 1 }])('lines are not %j', (lines) => {
    expect(wrongWith('statements', { lines }).map(([path]) => path)).toEqual(['lines']);
  });

  it.each<unknown>(['true', 1, 0, {}])('a flag is not %j', (paused) => {
    expect(wrongWith('organisations', { paused }).map(([path]) => path)).toEqual(['paused']);
  });
});
