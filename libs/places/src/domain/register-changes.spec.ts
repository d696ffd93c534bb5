import { aPlace } from '../testing/a-place.js';
import { compareRegisters, type RegisterEntry } from './register-changes.js';

const KNOWN = aPlace({
  ags: '16056000',
  ars: '160560000000',
  name: 'Eisenach',
  type: 'Kreisfreie Stadt',
  population: 42_000,
  lat: 50.98,
  lon: 10.32,
  nuts3: 'DEG0N',
});
const ENTRY: RegisterEntry = {
  ags: '16056000',
  ars: '160560000000',
  name: 'Eisenach',
  officialName: 'Eisenach, Stadt',
  type: 'Kreisfreie Stadt',
  population: 41_500,
  populationDate: '2022-12-31',
};
const snapshot = (...places: RegisterEntry[]) => ({ date: '2023-11-30', places });

describe('compareRegisters', () => {
  it('takes what the newer register knows and keeps what it does not', () => {
    const { records, changes, counts } = compareRegisters([KNOWN], snapshot(ENTRY));
    expect(records).toEqual([{ ...KNOWN, ...ENTRY }]);
    expect(changes).toEqual([]);
    expect(counts).toEqual({ in: 1, created: 0, changed: 1, unchanged: 0, vanished: 0 });
  });

  it('finds nothing to do the second time', () => {
    const { records } = compareRegisters([KNOWN], snapshot(ENTRY));
    const again = compareRegisters(records, snapshot(ENTRY));
    expect(again).toEqual({
      records: [],
      changes: [],
      counts: { in: 1, created: 0, changed: 0, unchanged: 1, vanished: 0 },
    });
  });

  it('marks what is gone with the day and names a new one of the same name', () => {
    const successor = { ...ENTRY, ags: '16063105', ars: '160630000105', type: 'Große Kreisstadt' as const };
    const { records, changes, counts } = compareRegisters([KNOWN], snapshot(successor));
    expect(records).toEqual([
      aPlace({ ...successor, lat: null, lon: null, nuts3: null }),
      { ...KNOWN, status: 'vanished', vanishedOn: '2023-11-30' },
    ]);
    expect(changes).toMatchObject([
      { ags: '16063105', kind: 'new', on: '2023-11-30', before: null, after: { name: 'Eisenach' } },
      { ags: '16056000', kind: 'vanished', before: { name: 'Eisenach' }, after: null, namesake: '16063105' },
    ]);
    expect(counts).toEqual({ in: 1, created: 1, changed: 0, unchanged: 0, vanished: 1 });
  });

  it('names no namesake where there are two or it lies in another state', () => {
    const twin = (ags: string): RegisterEntry => ({ ...ENTRY, ags });
    const vanished = (...entries: RegisterEntry[]) =>
      compareRegisters([KNOWN], snapshot(...entries)).changes.find(({ kind }) => kind === 'vanished');
    expect(vanished(twin('16063105'), twin('16063106'))?.namesake).toBeNull();
    expect(vanished(twin('15063105'))?.namesake).toBeNull();
  });

  it('lists what was renamed, got another designation or came back', () => {
    const [official] = compareRegisters([KNOWN], snapshot(ENTRY)).records;
    const changed = {
      ...ENTRY,
      name: 'Bad Eisenach',
      officialName: 'Bad Eisenach, Stadt',
      type: 'Stadt' as const,
    };
    const kinds = (known: typeof KNOWN, entry: RegisterEntry) =>
      compareRegisters([known], snapshot(entry)).changes.map(({ kind }) => kind);
    expect(kinds(official!, changed)).toEqual(['renamed', 'retyped']);
    expect(kinds({ ...official!, status: 'vanished', vanishedOn: '2020-01-01' }, ENTRY)).toEqual([
      'returned',
    ]);
  });

  it('does not call it a change when it learns a designation from the first official register', () => {
    const { changes } = compareRegisters([KNOWN], snapshot({ ...ENTRY, type: 'Stadt' }));
    expect(changes).toEqual([]);
  });

  it('keeps the known spelling of the same name', () => {
    const known = aPlace({ ags: '09186143', name: 'Pfaffenhofen an der Ilm' });
    const spelled = { ...known, name: 'Pfaffenhofen a.d. Ilm' };
    const entry: RegisterEntry = {
      ags: '09186143',
      name: 'Pfaffenhofen a.d. Ilm',
      officialName: 'Pfaffenhofen a.d.Ilm, St',
      type: 'Stadt',
    };
    expect(compareRegisters([spelled], snapshot(entry)).records[0]?.name).toBe('Pfaffenhofen a.d. Ilm');
    expect(compareRegisters([known], snapshot(entry)).changes.map(({ kind }) => kind)).toEqual(['renamed']);
  });

  it('does not replace a dated population by an undated one', () => {
    const dated = { ...KNOWN, population: 41_500, populationDate: '2022-12-31' };
    const { records } = compareRegisters(
      [dated],
      snapshot({ ...ENTRY, officialName: null, population: 43_846, populationDate: null }),
    );
    expect(records).toEqual([]);
  });

  it('leaves government regions out of the list', () => {
    const { changes, counts } = compareRegisters(
      [],
      snapshot({ ags: '031', name: 'Braunschweig', type: 'Statistische Region' }),
    );
    expect(changes).toEqual([]);
    expect(counts.created).toBe(1);
  });
});
