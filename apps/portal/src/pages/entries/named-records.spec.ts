import { describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '#platform';
import type { Suggest } from '#search';
import { frameOf } from '../../ui/index.js';
import type { FieldNames } from '../editing/field-names.js';
import type { EntryInput, EntryInputKind } from './entry-input.js';
import { NamedRecords } from './named-records.js';

const frame = frameOf({ language: 'de', path: '/', publicUrl: 'https://netzlotse.example', assets: {} });
const viewer: Viewer = { kind: 'visitor', organisationIds: [] };
const input = (kind: EntryInputKind): EntryInput => ({ name: 'x', kind, label: 'x' });

const RECORDS = [
  { type: 'organisation', slug: 'stadtwerke-a', title: 'Stadtwerke A' },
  { type: 'organisation', slug: 'stadtwerke-b', title: 'Stadtwerke B' },
  { type: 'organisation', slug: 'haus-1', title: 'Haus' },
  { type: 'organisation', slug: 'haus-2', title: 'Haus' },
  { type: 'initiative', slug: 'rad-7', title: 'Rad/Fuß' },
];

/** Names by how they begin, as the search suggests them. */
const suggest = {
  execute: (text: string) =>
    Promise.resolve(
      RECORDS.filter(({ title }) => title.toLowerCase().startsWith(text.toLowerCase())).map((record) => ({
        type: 'record',
        record,
      })),
    ),
};
const names = { topicMeant: (text: string) => (text === 'WLAN' ? 'wlan' : text) };
const records = new NamedRecords(suggest as unknown as Suggest, names as FieldNames);
const resolve = async (kind: EntryInputKind, x: string) => {
  const { values, errors } = await records.resolve([input(kind)], { x }, viewer, frame);
  return [values['x'], ...errors.map(({ message }) => message)];
};

describe('NamedRecords', () => {
  it('looks up no more than any field takes, and keeps the rest as it is', async () => {
    const asked = jest.spyOn(suggest, 'execute');
    const typed = Array.from({ length: 5_000 }, (_, at) => `Haus Nummer ${at}`).join('\n');
    expect((await resolve('organisations', typed))[0]).toBe(typed);
    expect(asked.mock.calls.length).toBeLessThan(500);
    asked.mockRestore();
  });

  it('finds the address of a name that is clear', async () => {
    expect(await resolve('organisation', ' stadtwerke a ')).toEqual(['/organisationen/stadtwerke-a']);
    expect(await resolve('initiative', 'Rad/Fuß')).toEqual(['/initiativen/rad-7']);
    expect(await resolve('organisations', 'Stadtwerke A\n\nStadtwerke B')).toEqual([
      '/organisationen/stadtwerke-a\n\n/organisationen/stadtwerke-b',
    ]);
  });

  it('leaves addresses, slugs and topics, and takes the address behind a name', async () => {
    const typed = 'https://x.example/en/organisationen/stadt-a\nstadt-b\nWLAN\nC (/initiativen/c)';
    expect(await resolve('anything', typed)).toEqual([
      'https://x.example/en/organisationen/stadt-a\nstadt-b\nWLAN\n/initiativen/c',
    ]);
    expect(await resolve('line', 'Stadtwerke A')).toEqual(['Stadtwerke A']);
  });

  it('keeps what is not clear, and says who may be meant', async () => {
    expect(await resolve('organisation', 'Stadtwerke')).toEqual([
      'Stadtwerke',
      '„Stadtwerke“ ist nicht eindeutig. Vielleicht gemeint: „Stadtwerke A“ und „Stadtwerke B“.',
    ]);
    expect(await resolve('organisation', 'Haus')).toHaveLength(2);
    expect(await resolve('organisation', 'Rad/Fuß')).toEqual([
      'Rad/Fuß',
      'Unter „Rad/Fuß“ steht hier nichts. Bitte prüfen Sie die Schreibweise.',
    ]);
  });
});
