import { describe, expect, it } from '@jest/globals';
import { shownProvenance } from './shown-provenance.js';

const EARLY = { source: 'import', name: 'n.yaml', date: '2026-01-01' } as const;
const LATE = { source: 'owner', date: '2026-06-01' } as const;

describe('shownProvenance', () => {
  it('tells the origins of what is shown and when the newest of it changed', () => {
    const shown = { name: 'Pforzheim', summary: null, topics: [], open: false };
    const origins = { name: EARLY, summary: LATE, topics: LATE, open: LATE, secret: LATE };
    expect(shownProvenance(shown, origins)).toEqual({
      provenance: { name: EARLY },
      editedAt: EARLY.date,
    });
  });

  it('tells the parts of a field as one', () => {
    const shown = { 'names.alias': ['A'], 'names.acronym': ['B'], 'names.former': [] };
    const added = { ...EARLY, added: true } as const;
    expect(
      shownProvenance(shown, { 'names.alias': added, 'names.acronym': LATE, 'names.former': added }),
    ).toEqual({ provenance: { names: { ...LATE, added: true } }, editedAt: LATE.date });
  });

  it('tells nothing of nothing', () => {
    expect(shownProvenance({}, { name: EARLY })).toEqual({ provenance: {}, editedAt: null });
  });
});
