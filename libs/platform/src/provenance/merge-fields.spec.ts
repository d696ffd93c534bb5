import { mergeFields } from './merge-fields.js';
import type { Origin } from './provenance.js';

const fromFile: Origin = { source: 'import', name: 'network.yaml', date: '2026-01-01T00:00:00.000Z' };
const fromOwner: Origin = { source: 'owner', date: '2025-01-01T00:00:00.000Z' };
const blank: { name: string; topics: string[]; unit: string | null } = { name: '', topics: [], unit: null };

describe('mergeFields', () => {
  it('takes what is said and remembers where it came from', () => {
    const merged = mergeFields(blank, {}, { name: 'Pforzheim', topics: ['wlan'] }, () => fromFile);
    expect(merged.record).toEqual({ name: 'Pforzheim', topics: ['wlan'], unit: null });
    expect(merged.provenance).toEqual({ name: fromFile, topics: fromFile });
    expect(merged.changed).toEqual(['name', 'topics']);
  });

  it.each([null, undefined, ''])('keeps a value when the file says %p', (unit) => {
    const merged = mergeFields({ ...blank, unit: 'IT-Amt' }, {}, { unit: unit as string }, () => fromFile);
    expect(merged.record.unit).toBe('IT-Amt');
    expect(merged.changed).toEqual([]);
  });

  it.each(['owner', 'curator'] as const)('leaves what the %s edited alone and reports it', (source) => {
    const edited = { ...blank, unit: 'Stabsstelle' };
    const merged = mergeFields(
      edited,
      { unit: { ...fromOwner, source } },
      { unit: 'IT-Amt' },
      () => fromFile,
    );
    expect(merged.record.unit).toBe('Stabsstelle');
    expect(merged.conflicts).toEqual(['unit']);
    expect(merged.changed).toEqual([]);
  });

  it('does not fill what the owner emptied', () => {
    expect(mergeFields(blank, { unit: fromOwner }, { unit: 'IT-Amt' }, () => fromFile)).toMatchObject({
      record: blank,
      conflicts: ['unit'],
    });
  });

  it('changes nothing when the file repeats what is there', () => {
    const same = { ...blank, topics: ['wlan', 'glasfaser'] };
    expect(mergeFields(same, {}, { topics: ['wlan', 'glasfaser'] }, () => fromFile).changed).toEqual([]);
  });
});
