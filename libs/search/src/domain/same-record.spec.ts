import { describe, expect, it } from '@jest/globals';
import { PROBE } from './probe-record.js';
import type { SearchRecord } from './record.js';
import { isSameRecord } from './same-record.js';

const copy = (more: Partial<SearchRecord> = {}): SearchRecord => ({ ...structuredClone(PROBE), ...more });

describe('what two audiences see of a record', () => {
  it('is the same when all of it is', () => {
    expect(isSameRecord(PROBE, copy())).toBe(true);
  });

  it.each<Partial<SearchRecord>>([
    { title: 'Ulm' },
    { place: '08421000' },
    { names: [...PROBE.names, 'Ulm'] },
    { names: PROBE.names.slice(1) },
    { topics: ['klima'] },
    { sections: PROBE.sections.with(1, { text: '', weight: 'text' }) },
    { sections: PROBE.sections.with(1, { ...PROBE.sections[1]!, weight: 'summary' }) },
    { organisation: { id: 'a', slug: 'a', name: 'A' } as SearchRecord['organisation'] },
  ])('is another one with %j', (more) => {
    expect([isSameRecord(PROBE, copy(more)), isSameRecord(copy(more), PROBE)]).toEqual([false, false]);
  });
});
