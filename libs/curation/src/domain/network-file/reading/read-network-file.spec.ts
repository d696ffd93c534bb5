import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EMPTY_NETWORK } from '../checking/known-network.js';
import { prepareNetworkFile } from '../prepare-network-file.js';
import { inFolder, withFile } from '../../../testing/network-file/in-folder.js';
import { ANY_PLACE, prepared } from '../../../testing/network-file/prepared.js';
import { refusalOf } from '../../../testing/network-file/refusal-of.js';
import { readNetworkFile } from './read-network-file.js';

const ONE = '{"topics":[{"id":"a","labels":{"de":"Ä"}}]}';
const names = async (content: string | Buffer, name: string) =>
  (await prepared(content, { name })).accepted.topics.map(({ entry }) => entry.labels.de);

describe('the format of a file', () => {
  it.each(['x.json', 'X.JSON', 'x.yaml', 'x.YML', 'x', 'x.txt'])('JSON is read from %s', async (name) => {
    expect(await names(ONE, name)).toEqual(['Ä']);
  });

  it.each(['x.yaml', 'x.yml', 'x', 'x.txt'])('YAML is read from %s', async (name) => {
    expect(await names('topics:\n- {id: a, labels: {de: Ä}}\n', name)).toEqual(['Ä']);
  });

  it('is what the extension says', async () => {
    expect(await refusalOf('topics: []\n', 'x.json')).toEqual(['NOT_PARSEABLE', 1]);
  });
});

describe('the encoding of a file', () => {
  it.each(['x.json', 'x.yaml'])('may have a byte order mark (%s)', async (name) => {
    expect(await names(`\ufeff${ONE}`, name)).toEqual(['Ä']);
    expect(await refusalOf('\ufeff', name)).toEqual(['EMPTY', undefined]);
  });

  it.each(['x.json', 'x.yaml'])('is UTF-8 and nothing else (%s)', async (name) => {
    expect(await refusalOf(Buffer.from(ONE.replace('"id"', '\n"id"'), 'latin1'), name)).toEqual([
      'NOT_UTF8',
      2,
    ]);
    expect(await refusalOf(Buffer.from(ONE, 'utf16le'), name)).toEqual(['NOT_UTF8', undefined]);
    expect(await refusalOf(Buffer.from(`\ufeff${ONE}`, 'utf16le'), name)).toEqual(['NOT_UTF8', undefined]);
    expect(await refusalOf(Buffer.from(ONE, 'utf16le').swap16(), name)).toEqual(['NOT_UTF8', undefined]);
    expect(await refusalOf(Buffer.concat([Buffer.from(ONE), Buffer.from([0xe2, 0x82])]), name)).toEqual([
      'NOT_UTF8',
      1,
    ]);
    expect(await refusalOf(Buffer.from([0x7b, 0xed, 0xa0, 0x80, 0x7d]), name)).toEqual(['NOT_UTF8', 1]);
    expect(await refusalOf(Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00]), name)).toEqual(['NOT_UTF8', 1]);
  });

  it('does not mind where characters are cut', async () => {
    const text = JSON.stringify({
      topics: Array.from({ length: 40 }, (_, at) => ({
        id: `t${at}`,
        labels: { de: '€😀ß'.repeat(20) },
        synonyms: Array.from({ length: 40 }, () => '€'.repeat(100)),
      })),
    });
    for (const shift of [0, 1, 2, 3]) {
      expect(await names(`${' '.repeat(shift)}${text}`, 'x.json')).toEqual(
        Array.from({ length: 40 }, () => '€😀ß'.repeat(20)),
      );
    }
  });
});

describe('the size of a file', () => {
  it('ends at 5 MB of YAML', async () => {
    const exactly = Buffer.alloc(5_000_000, ' '.charCodeAt(0));
    exactly.write('topics: []');
    expect(await names(exactly, 'x.yaml')).toEqual([]);
    expect(await refusalOf(Buffer.concat([exactly, Buffer.from(' ')]), 'x.yaml')).toEqual([
      'TOO_LARGE',
      undefined,
    ]);
  });

  it('ends at 200 MB of JSON', async () => {
    const beyond = Buffer.alloc(200_000_001, ' '.charCodeAt(0));
    beyond.write('{}');
    expect(await refusalOf(beyond, 'x.json')).toEqual(['TOO_LARGE', undefined]);
  });
});

describe('the number of entries', () => {
  it('ends at a million', () =>
    withFile('x.json', `{"topics":[${'1,'.repeat(1_000_000)}\n1]}`, async (path) => {
      const refused = { code: 'NETWORK_FILE.TOO_MANY_ENTRIES', details: { line: 2 } };
      await expect(readNetworkFile(path, () => undefined)).rejects.toMatchObject(refused);
    }));
});

describe('a file that cannot be read', () => {
  const read = (path: string) => readNetworkFile(path, () => undefined);

  it('is not there', () =>
    inFolder(async (folder) => {
      await expect(read(join(folder, 'x.json'))).rejects.toMatchObject({
        code: 'NETWORK_FILE.NOT_FOUND',
        kind: 'not-found',
      });
    }));

  it.each(['x.json', 'x.yaml', 'x'])('is a folder (%s)', (name) =>
    inFolder(async (folder) => {
      await mkdir(join(folder, name));
      await expect(read(join(folder, name))).rejects.toMatchObject({
        code: 'NETWORK_FILE.NOT_READABLE',
        kind: 'invalid',
      });
    }),
  );
});

describe('reading', () => {
  it('tells how far it has come', () =>
    withFile('x.json', ONE, async (path, folder) => {
      const read: number[] = [];
      const options = {
        folder,
        register: ANY_PLACE,
        known: EMPTY_NETWORK,
        onBytes: (bytes: number) => void read.push(bytes),
      };
      await (await prepareNetworkFile(path, options)).discard();
      expect(read).toEqual([Buffer.byteLength(ONE)]);
    }));

  it('ends with the first error of whoever takes the entries', () =>
    withFile('x.json', ONE, async (path) => {
      await expect(readNetworkFile(path, () => Promise.reject(new Error('disk full')))).rejects.toThrow(
        'disk full',
      );
    }));
});
