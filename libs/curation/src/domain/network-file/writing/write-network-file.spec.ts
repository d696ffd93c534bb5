import { describe, expect, it } from '@jest/globals';
import { writtenText } from '../../../testing/network-file/written.js';
import { networkFormatOf, type NetworkLists } from './write-network-file.js';

const LISTS = {
  events: [{ title: 'E', id: 'e', questions: [], theme: '' }],
  topics: [
    { labels: { en: 'B', de: 'A' }, id: 'a' },
    { id: 'b', labels: { de: '08311000' } },
  ],
  listings: [],
} as NetworkLists;

describe('a written network file', () => {
  it('has one entry a line in JSON, lists and fields in their order, and nothing empty', async () => {
    expect(await writtenText(LISTS, 'json')).toBe(
      '{\n"topics": [\n{"id":"a","labels":{"de":"A","en":"B"}},\n{"id":"b","labels":{"de":"08311000"}}\n],\n"events": [\n{"id":"e","title":"E"}\n]\n}\n',
    );
  });

  it('has entries of the usual form in YAML', async () => {
    expect(await writtenText(LISTS, 'yaml')).toBe(
      'topics:\n- id: a\n  labels:\n    de: A\n    en: B\n- id: b\n  labels:\n    de: "08311000"\nevents:\n- id: e\n  title: E\n',
    );
  });

  it.each(['json', 'yaml'] as const)('may be empty (%s)', async (format) => {
    expect(await writtenText({ topics: [] }, format)).toBe('{}\n');
  });

  it('is what the file name says', () => {
    expect(['a.yaml', 'a.YML', 'a.json', 'a', 'yaml'].map(networkFormatOf)).toEqual([
      'yaml',
      'yaml',
      'json',
      'json',
      'json',
    ]);
  });
});
