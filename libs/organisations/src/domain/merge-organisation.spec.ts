import { describe, expect, it } from '@jest/globals';
import { anOrganisation } from '../testing/an-organisation.js';
import { aSource } from '../testing/a-source.js';
import { mergeAdded, mergeOrganisation } from './merge-organisation.js';
import type { Organisation } from './organisation.js';
import type { OrganisationDraft } from './organisation-draft.js';

const ALIAS = { kind: 'alias', name: 'Goldstadt', language: 'de' } as const;
const ACRONYM = { kind: 'acronym', name: 'PF', language: 'de' } as const;

function stored(about: Partial<OrganisationDraft>): Organisation {
  const { id, record, provenance } = mergeOrganisation(
    null,
    anOrganisation('pf', about),
    aSource('2026-01-01'),
  );
  const rest = { seen: null, claimed: false, supplied: {}, version: 1, confirmedAt: null, derivedTopics: [] };
  return { ...record, ...rest, id, slug: 'pf', provenance, added: about.added ?? null };
}

describe('mergeOrganisation', () => {
  const merge = (held: Organisation, about: Partial<OrganisationDraft>) =>
    mergeOrganisation(held, anOrganisation('pf', about), aSource('2026-02-01'));

  it('keeps names of a kind, and identifiers, that a later file does not speak of', () => {
    const held = stored({ names: [ALIAS, ACRONYM], identifiers: { wikidata: 'Q1', domain: 'pf.de' } });
    const { record, changed } = merge(held, {
      names: [{ ...ALIAS, name: 'Tor' }],
      identifiers: { domain: 'pforzheim.de' },
    });
    expect(record.names).toEqual([{ ...ALIAS, name: 'Tor' }, ACRONYM]);
    expect(record.identifiers).toEqual({ wikidata: 'Q1', domain: 'pforzheim.de' });
    expect(changed).toEqual(['names.alias', 'identifiers.domain']);
  });

  it('remembers the origin of each part', () => {
    const { provenance } = stored({
      names: [ALIAS, ACRONYM],
      added: ['names.acronym', 'seat'],
      seat: '08231000',
    });
    expect(provenance['names.alias']).not.toHaveProperty('added');
    expect(provenance).toMatchObject({ 'names.acronym': { added: true }, seat: { added: true } });
  });

  it('keeps a restriction that a later file forgets, and lifts one that it names', () => {
    const held = stored({ visibility: { summary: 'own', seat: 'members' } });
    expect(merge(held, { visibility: { seat: 'public' } }).record.visibility).toEqual({
      summary: 'own',
      seat: 'public',
    });
  });

  it('is unchanged by what is there already', () => {
    const about = { names: [ACRONYM, ALIAS], identifiers: { domain: 'pf.de' }, added: ['names.acronym'] };
    expect(merge(stored(about), about)).toMatchObject({ isChanged: false, changed: [], conflicts: [] });
  });
});

describe('mergeAdded', () => {
  const held = stored({ added: ['seat', 'names.alias'], visibility: { 'names.alias': 'own' } });

  it.each([
    [undefined, ['seat', 'names.alias']],
    [null, ['seat', 'names.alias']],
    [['seat'], ['seat', 'names.alias']],
    [['area'], ['area', 'names.alias']],
    [true, true],
  ] as const)('%j gives %j: paths of hidden fields stay', (said, expected) => {
    expect(mergeAdded(held, said)).toEqual(expected);
  });
});
