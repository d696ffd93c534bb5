import { describe, expect, it } from '@jest/globals';
import type { SourceEntry } from '../source-entry.js';
import { collect } from '../../../../testing/network-file/collect.js';
import { withFile } from '../../../../testing/network-file/in-folder.js';
import { refusalOf } from '../../../../testing/network-file/refusal-of.js';
import { jsonEntries } from './json-entries.js';
import { countFields, jsonFields } from './json-fields.js';
import { JsonScanner } from './json-scanner.js';

const NETWORK = `{
  "topics": [],
  "organisations": [
    { "id": "a", "name": "Stadt \\"Ulm\\" \\\\", "x": [[], {}, [1, -2.5e3, true, null]] },
    {"id":"b","text":"{[,:\\u0022]}"} , "text", 7,null
    , [1,{"a":2}]
  ],
  "listings" : [ {} ],
  "events": null
}
`;

function scanned(text: string, step: number): unknown[] {
  const scanner = new JsonScanner();
  const bytes = Buffer.from(text);
  const found: unknown[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    for (const cut of scanner.push(bytes.subarray(at, at + step))) {
      found.push([cut.list, JSON.parse(cut.bytes?.toString() ?? ''), cut.line, cut.fields]);
    }
  }
  scanner.end();
  return found;
}

function entriesOf(text: string): Promise<SourceEntry[]> {
  return withFile('x.json', text, (path) => collect(jsonEntries(path)));
}

describe('the JSON scanner', () => {
  const whole = scanned(NETWORK, NETWORK.length);

  it('cuts out every entry, with its list, line and number of fields', () => {
    const { organisations } = JSON.parse(NETWORK) as { organisations: unknown[] };
    expect(whole).toEqual([
      ['organisations', organisations[0], 4, 3],
      ['organisations', organisations[1], 5, 2],
      ['organisations', 'text', 5, 0],
      ['organisations', 7, 5, 0],
      ['organisations', null, 5, 0],
      ['organisations', organisations[5], 6, 1],
      ['listings', {}, 8, 0],
    ]);
  });

  it('does not mind where the file is cut into chunks', () => {
    for (let step = 1; step < 40; step += 1) expect(scanned(NETWORK, step)).toEqual(whole);
  });

  it('counts the fields of an entry as JSON.parse does', () => {
    for (const entry of whole as [string, unknown, number, number][])
      expect(countFields(entry[1])).toBe(entry[3]);
  });

  it.each(['{}', ' {\n} \n', '{"topics":[]}', '{"topics":null}'])(
    'takes a network without entries: %s',
    (text) => {
      expect(scanned(text, 2)).toEqual([]);
    },
  );

  const BROKEN: [string, string, number | undefined][] = [
    ['', 'EMPTY', undefined],
    [' \n\t', 'EMPTY', undefined],
    ['[]', 'NOT_A_MAP', 1],
    ['"a"', 'NOT_A_MAP', 1],
    ['\n7', 'NOT_A_MAP', 2],
    ['organisations:\n', 'NOT_PARSEABLE', 1],
    ['{"topics":[]', 'TRUNCATED', 1],
    ['{"topics":[\n{"id":"a"}', 'TRUNCATED', 2],
    ['{"topics":[\n{"id":\n"a', 'TRUNCATED', 3],
    ['{"topics"', 'TRUNCATED', 1],
    ['{"topics":', 'TRUNCATED', 1],
    ['{"top', 'TRUNCATED', 1],
    ['{"topics":[],\n}', 'NOT_PARSEABLE', 2],
    ['{"topics":[{},\n]}', 'NOT_PARSEABLE', 2],
    ['{"topics":[{}\n{}]}', 'NOT_PARSEABLE', 2],
    ['{"topics":[,{}]}', 'NOT_PARSEABLE', 1],
    ['{"topics":[{"id":\n}]}', 'NOT_PARSEABLE', 2],
    ['{"topics":[{"a":1]}', 'NOT_PARSEABLE', 1],
    ['{"topics":[{"a":1],{}]}', 'NOT_PARSEABLE', 1],
    ['{"topics":[{"a":\n\n1 2}]}', 'NOT_PARSEABLE', 3],
    ['{"topics":[01]}', 'NOT_PARSEABLE', 1],
    ["{'topics':[]}", 'NOT_PARSEABLE', 1],
    ['{topics:[]}', 'NOT_PARSEABLE', 1],
    ['{"topics" []}', 'NOT_PARSEABLE', 1],
    ['{"topics":[]}\n{}', 'NOT_PARSEABLE', 2],
    ['{"topics":[]} // x', 'NOT_PARSEABLE', 1],
    ['{"topics":\n{}}', 'NOT_A_LIST', 2],
    ['{"topics":"x"}', 'NOT_A_LIST', 1],
    ['{"topics":nothing}', 'NOT_A_LIST', 1],
    ['{"topics":[],\n"x":[]}', 'UNKNOWN_LIST', 2],
    ['{"__proto__":[]}', 'UNKNOWN_LIST', 1],
    [`{"${'x'.repeat(3_000_000)}":[]}`, 'UNKNOWN_LIST', 1],
    [`{"topics":n${'x'.repeat(3_000_000)}}`, 'NOT_A_LIST', 1],
    [`{"topics":[${'9'.repeat(3_000_000)}`, 'TRUNCATED', 1],
    ['{"constructor":[]}', 'UNKNOWN_LIST', 1],
    ['{"topics":[],\n"topics":[]}', 'DOUBLED_LIST', 2],
    ['{"topics":[],\n"t\\u006fpics":[]}', 'DOUBLED_LIST', 2],
    [`{"topics":[\n${'['.repeat(100_000)}`, 'TOO_DEEP', 2],
    [`{"topics":[\n${'{"a":'.repeat(100_000)}`, 'TOO_DEEP', 2],
    ['{"topics":[{"id":"a\nb"}]}', 'NOT_PARSEABLE', 1],
  ];
  it.each(BROKEN.map((row) => [row[0].slice(0, 60), ...row] as const))(
    'refuses %j',
    async (_, text, code, line) => {
      expect(await refusalOf(text, 'x.json')).toEqual([code, line]);
    },
  );
});

describe('an entry of a JSON file', () => {
  it('that holds a field twice says which', async () => {
    const [first, second, third] = await entriesOf(
      '{"topics":[{"id":"a","labels":{"de":"A","d\\u0065":"B"}},{"id":"a","id":"a"},{"__proto__":1,"__proto__":2}]}',
    );
    expect(first?.problem?.path).toBe('labels.de');
    expect(second?.problem?.path).toBe('id');
    expect(third?.problem?.path).toBe('__proto__');
  });

  it('that is too large is not kept', async () => {
    const [large, next] = await entriesOf(
      `{"topics":[{"id":"a","x":"${'y'.repeat(1_000_000)}"},\n{"id":"b"}]}`,
    );
    expect([large?.value, large?.problem?.path, large?.line]).toEqual([null, '', 1]);
    expect([next?.value, next?.problem, next?.line]).toEqual([{ id: 'b' }, null, 2]);
  });

  it('knows the lines of its fields', async () => {
    const text =
      '{"organisations":[\n{"id":"a",\n"names":{"alias":["x",\n"y,:{"\n]},\n\n"links":\n["a",{"b":\n1}]}]}';
    const [entry] = await entriesOf(text);
    const paths = [
      '',
      'id',
      'names',
      'names.alias',
      'names.alias[0]',
      'names.alias[1]',
      'links[0]',
      'links[1].b',
      'links[1].c',
      'x.y',
      'names.acronym[3]',
    ];
    expect(paths.map((path) => entry?.lineOf(path))).toEqual([2, 2, 3, 3, 3, 4, 8, 8, 8, 2, 3]);
  });

  it('may hold a text of a million backslashes', () => {
    const text = `{"a":"${'\\\\'.repeat(200_000)}","b":"${'x'.repeat(400_000)}"}`;
    expect([...jsonFields(text, 1).lines.keys()]).toEqual(['a', 'b']);
    expect(scanned(`{"topics":[${text}]}`, 4096)).toHaveLength(1);
  });
});
