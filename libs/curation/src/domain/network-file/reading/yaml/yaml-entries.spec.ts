import { describe, expect, it } from '@jest/globals';
import { collect } from '../../../../testing/network-file/collect.js';
import { withFile } from '../../../../testing/network-file/in-folder.js';
import { refusalOf } from '../../../../testing/network-file/refusal-of.js';
import type { SourceEntry } from '../source-entry.js';
import { yamlEntries } from './yaml-entries.js';

function entriesOf(text: string): Promise<SourceEntry[]> {
  return withFile('x.yaml', text, (path) => collect(yamlEntries(path)));
}

const NETWORK = `# A network
%YAML 1.2
--- # begins
topics:   # none yet
organisations:
  - { id: a, ags: 08311000, no: no, date: 2013-06, day: 2013-06-01, n: 7, f: 1.50, o: 0o17, x: 0x1F, t: true, nil: ~, none: , "q": "1" }
  # a comment
  -
    id: b
    text: |
      - no entry
      &no anchor *no alias !no tag

        indented
    names: {alias: [x,
      y]}
  - "text"
  - - nested

listings: [ {id: l},
  {id: m} ]
events:
- id: e
  title: >-
    folded
    line
- id: f
`;

describe('the entries of a YAML file', () => {
  it('are read as texts, but for null, true and false', async () => {
    const entries = await entriesOf(NETWORK.replace('%YAML 1.2\n', ''));
    const byList = (list: string) => entries.filter((entry) => entry.list === list).map(({ value }) => value);
    expect(byList('organisations')).toEqual([
      {
        id: 'a',
        ags: '08311000',
        no: 'no',
        date: '2013-06',
        day: '2013-06-01',
        n: '7',
        f: '1.50',
        o: '0o17',
        x: '0x1F',
        t: true,
        nil: null,
        none: null,
        q: '1',
      },
      {
        id: 'b',
        text: '- no entry\n&no anchor *no alias !no tag\n\n  indented\n',
        names: { alias: ['x', 'y'] },
      },
      'text',
      ['nested'],
    ]);
    expect(byList('listings')).toEqual([{ id: 'l' }, { id: 'm' }]);
    expect(byList('events')).toEqual([{ id: 'e', title: 'folded line' }, { id: 'f' }]);
    expect(byList('topics')).toEqual([]);
  });

  it('know their lines, and those of their fields', async () => {
    const entries = await entriesOf(NETWORK.replace('%YAML 1.2\n', '\n'));
    const lines = entries.map(({ list, line }) => [list, line]);
    expect(lines.sort()).toEqual([
      ['events', 23],
      ['events', 27],
      ['listings', 20],
      ['listings', 21],
      ['organisations', 17],
      ['organisations', 18],
      ['organisations', 6],
      ['organisations', 9],
    ]);
    const b = entries.find(({ line }) => line === 9);
    expect(
      ['id', 'text', 'names.alias[0]', 'names.alias[1]', 'names.alias[7]', 'none', ''].map((path) =>
        b?.lineOf(path),
      ),
    ).toEqual([9, 10, 15, 16, 15, 9, 9]);
  });

  it('may be indented or not, with CRLF and a byte order mark', async () => {
    const text =
      '\ufefftopics:\r\n- id: a\r\n- id: b\r\n  x: |\r\n    c\r\n    d\r\nevents:\r\n    - id: c\r\n';
    expect((await entriesOf(text)).map(({ list, value, line }) => [list, value, line])).toEqual([
      ['topics', { id: 'a' }, 2],
      ['topics', { id: 'b', x: 'c\nd\n' }, 3],
      ['events', { id: 'c' }, 8],
    ]);
  });

  it('that hold a field twice say which', async () => {
    const [first, second] = await entriesOf(
      'topics:\n- {id: a, labels: {de: A, "de": B}}\n- id: b\n  id: b\n',
    );
    expect([first?.problem?.path, second?.problem?.path]).toEqual(['labels.de', 'id']);
  });

  it('never become more than plain objects', async () => {
    const [entry] = await entriesOf(
      'topics:\n- {__proto__: {polluted: yes}, constructor: {prototype: {polluted: yes}}, <<: {id: a}}\n',
    );
    expect(Object.keys(entry?.value as object)).toEqual(['__proto__', 'constructor', '<<']);
    expect(Object.getPrototypeOf(entry?.value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a YAML file', () => {
  const LAUGHS = [
    'a: &a ["lol","lol"]',
    ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
  ].join('\n');
  const REFUSED: [string, string, number | undefined][] = [
    ['', 'EMPTY', undefined],
    ['\n# only a comment\n', 'EMPTY', undefined],
    ['---\n', 'EMPTY', undefined],
    ['~\n', 'EMPTY', undefined],
    ['- a\n- b\n', 'NOT_A_MAP', 1],
    ['a text\n', 'NOT_A_MAP', 1],
    ['topics:\n  id: a\n', 'NOT_A_LIST', 1],
    ['topics: x\n', 'NOT_A_LIST', 1],
    ['topics:\n- id: a\nx:\n- id: a\n', 'UNKNOWN_LIST', 3],
    ['x:\n- id: a\n- id: b\n', 'UNKNOWN_LIST', 2],
    ['__proto__:\n- id: a\n', 'UNKNOWN_LIST', 1],
    ['<<: {topics: []}\n', 'UNKNOWN_LIST', 1],
    ['topics:\n- id: a\ntopics:\n- id: b\n', 'DOUBLED_LIST', 3],
    ['topics:\n- id: a\n- id: b\n- id: c\nevents: []\ntopics:\n- id: d\n- id: e\n', 'DOUBLED_LIST', 6],
    ['topics:\n- id: a\n---\ntopics:\n- id: b\n', 'SEVERAL_DOCUMENTS', 3],
    ['---\n'.repeat(100_000), 'SEVERAL_DOCUMENTS', 2],
    ['topics:\n- id: !!str a\n', 'YAML_TAG', 2],
    ['topics:\n- !!js/function "x"\n', 'YAML_TAG', 2],
    ['topics: !x\n- id: a\n', 'YAML_TAG', 1],
    ['topics:\n- &a\n  id: a\n- *a\n', 'YAML_ALIAS', 2],
    ['topics: *a\n', 'YAML_ALIAS', 1],
    ['topics: &t\n- id: a\n  related: *t\n', 'YAML_ALIAS', 1],
    [LAUGHS, 'YAML_ALIAS', 1],
    [`topics: ${'['.repeat(1_000_000)}`, 'TOO_DEEP', 1],
    [`topics:\n- ${'{a: '.repeat(100_000)}`, 'TOO_DEEP', 2],
    [`topics:\n${'- '.repeat(100_000)}`, 'TOO_DEEP', 2],
    [Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'TOO_DEEP', 20],
    [`topics: [${'a,'.repeat(1_000_000)}]`, 'TOO_ENTANGLED', 1],
    [`? [a]\n: b\n`, 'NOT_PARSEABLE', 1],
    ['topics:\n- {[a]: b}\n', 'NOT_PARSEABLE', 2],
    ['topics:\n- id: "a\n', 'NOT_PARSEABLE', 3],
    ['topics:\n- {id: a\n- {id: b}\n', 'NOT_PARSEABLE', 3],
    ['topics:\n- id: a\n   x: b\n', 'NOT_PARSEABLE', 2],
    ['topics:\n\t- id: a\n', 'NOT_PARSEABLE', 2],
    ['topics:\n- id: a\n- id: @b\n- id: c\n', 'NOT_PARSEABLE', 3],
    ['topics:\n- id: a\nb\n', 'NOT_PARSEABLE', 3],
  ];
  it.each(REFUSED.map((row) => [row[0].slice(0, 60), ...row] as const))(
    'is refused: %j',
    async (_, text, code, line) => {
      expect(await refusalOf(text)).toEqual([code, line]);
    },
  );

  it('may hold thousands of fields without the time growing with their square', async () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join(', ');
    const [entry] = await entriesOf(`topics:\n- { ${keys} }\n`);
    expect(Object.keys(entry?.value as object)).toHaveLength(100_000);
  });
});
