import { describe, expect, it } from '@jest/globals';
import { type Audience, AUDIENCES, isEmpty, type Provenance, type Visibility } from '#platform';
import { EMPTY_ORGANISATION, IDENTIFIER_KINDS, type Organisation } from './organisation.js';
import { NAME_KINDS } from './organisation-kind.js';
import { toPaths } from './organisation-paths.js';
import { ORGANISATION_RESTRICTABLE, projectForEach, projectOrganisation } from './project-organisation.js';

const FULL: Organisation = {
  ...EMPTY_ORGANISATION,
  id: 'id',
  slug: 'slug',
  name: 'Name',
  kinds: ['municipality'],
  names: NAME_KINDS.map((kind) => ({ kind, name: `a name: ${kind}`, language: 'de' })),
  ags: '08231000',
  seat: '08221000',
  area: ['08'],
  unit: 'unit',
  summary: 'summary',
  text: 'text',
  topics: ['wlan'],
  identifiers: { ars: '082310000000', wikidata: 'Q3834', registerNumber: 'VR 1', domain: 'example.org' },
  website: 'https://example.org',
  links: ['https://example.org/a'],
  openForCooperation: true,
  lat: 48.9,
  lon: 8.7,
  derivedTopics: [{ topic: 'lorawan', origin: 'listing', originId: 'a', visibility: 'public' }],
  provenance: {},
  seen: null,
  added: null,
  claimed: false,
  supplied: {},
  version: 1,
  confirmedAt: null,
};
const EARLY = { source: 'import', date: '2026-01-01' } as const;
const LATE = { source: 'owner', date: '2026-06-01' } as const;

/** Every field and part that may be restricted, with the organisation as if it were empty. */
const FIELDS: Record<string, Partial<Organisation>> = {
  ags: { ags: null },
  seat: { seat: null },
  area: { area: [] },
  unit: { unit: null },
  summary: { summary: null },
  text: { text: null },
  topics: { topics: [] },
  website: { website: null },
  links: { links: [] },
  openForCooperation: { openForCooperation: false },
  lat: { lat: null },
  lon: { lon: null },
  names: { names: [] },
  identifiers: { identifiers: {} },
  ...Object.fromEntries(
    NAME_KINDS.map((kind) => [`names.${kind}`, { names: FULL.names.filter((name) => name.kind !== kind) }]),
  ),
  ...Object.fromEntries(
    IDENTIFIER_KINDS.map((kind) => [
      `identifiers.${kind}`,
      { identifiers: Object.fromEntries(Object.entries(FULL.identifiers).filter(([key]) => key !== kind)) },
    ]),
  ),
};

const MAY_SEE: Record<Visibility, readonly Audience[]> = {
  public: AUDIENCES,
  members: ['member', 'own', 'curator'],
  own: ['own'],
};

/** Origins of all that has a value; what stands at the path changed last. */
function origins(organisation: Organisation, late: string): Provenance {
  const said = Object.entries(toPaths(organisation)).filter(
    ([, value]) => !isEmpty(value) && value !== false,
  );
  return Object.fromEntries(
    said.map(([path]) => [path, path === late || path.startsWith(`${late}.`) ? LATE : EARLY]),
  );
}

describe('projectOrganisation', () => {
  const cases = Object.keys(FIELDS).flatMap((path) =>
    (['public', 'members', 'own'] as const).flatMap((visibility) =>
      AUDIENCES.map((audience) => [path, visibility, audience] as const),
    ),
  );

  it.each(cases)('%s for %s leaves no trace, or all, to %s', (path, restriction, audience) => {
    const visibility = { [path]: restriction };
    const full = { ...FULL, visibility };
    const bare = { ...full, ...FIELDS[path] };
    const ofFull = projectOrganisation({ ...full, provenance: origins(full, path) }, audience);
    const ofBare = projectOrganisation({ ...bare, provenance: origins(bare, path) }, audience);
    if (MAY_SEE[restriction].includes(audience)) {
      expect(ofFull).not.toEqual(ofBare);
      expect(ofFull.editedAt).toBe(LATE.date);
    } else {
      expect(ofFull).toEqual(ofBare);
      expect(ofFull.editedAt).toBe(EARLY.date);
    }
  });

  it('covers every restrictable field', () => {
    const open = ['id', 'slug', 'name', 'kinds', 'status', 'claimed', 'confirmedAt'];
    const made = ['place', 'provenance', 'editedAt', 'version'];
    const shown = Object.keys(projectOrganisation(FULL, 'public'));
    expect(shown.filter((field) => ![...open, ...made, ...Object.keys(FIELDS)].includes(field))).toEqual([]);
  });

  it.each([
    [{}, '08221000', '08231000'],
    [{ seat: 'own' }, null, '08231000'],
    [{ ags: 'own' }, '08221000', null],
    [{ seat: 'own', ags: 'own' }, null, null],
  ] as const)('with %j is at %p and has the AGS %p', (visibility, place, ags) => {
    expect(projectOrganisation({ ...FULL, visibility }, 'public')).toMatchObject({ place, ags });
  });

  it('is where its AGS is unless it sits elsewhere, but never by a hidden AGS', () => {
    const atHome = { ...FULL, seat: null };
    expect(projectOrganisation(atHome, 'public').place).toBe('08231000');
    expect(projectOrganisation({ ...atHome, visibility: { ags: 'members' } }, 'public').place).toBeNull();
    expect(projectOrganisation({ ...atHome, visibility: { ags: 'members' } }, 'member').place).toBe(
      '08231000',
    );
  });

  it('names what each topic rests on, as far as one may know that', () => {
    const derivedTopics = [
      { topic: 'wlan', origin: 'initiative', originId: 'a', visibility: 'members' },
      { topic: 'lorawan', origin: 'listing', originId: 'b', visibility: 'public' },
      { topic: 'schule', origin: 'initiative', originId: 'c', visibility: 'own' },
    ] as const;
    const topics = (audience: Audience) =>
      projectOrganisation({ ...FULL, derivedTopics }, audience).topics.map(
        ({ topic, sources }) => `${topic}: ${sources.map(({ origin }) => origin).join(' ')}`,
      );
    expect(topics('public')).toEqual(['wlan: own', 'lorawan: listing']);
    expect(topics('curator')).toEqual(['wlan: own initiative', 'lorawan: listing']);
    expect(topics('own')).toEqual(['wlan: own initiative', 'lorawan: listing', 'schule: initiative']);
  });
});

describe('several audiences', () => {
  const audiences = ['public', 'member', 'own', 'curator'] as const;
  const each = (organisation: Organisation) =>
    audiences.map((audience) => projectOrganisation(organisation, audience));

  it('are each shown what they would be shown alone, whatever is restricted', () => {
    const topic = FULL.derivedTopics[0]!;
    const all: Organisation[] = [
      FULL,
      ...ORGANISATION_RESTRICTABLE.flatMap((path) =>
        (['public', 'members', 'own'] as const).map((who) => ({ ...FULL, visibility: { [path]: who } })),
      ),
      { ...FULL, derivedTopics: [{ ...topic, visibility: 'members' }] },
    ];
    for (const one of all) expect(projectForEach(one, audiences)).toEqual(each(one));
  });

  it('share a view where they see alike', () => {
    const [open, members, own] = projectForEach(FULL, audiences);
    expect([members === open, own === open]).toEqual([true, false]);
    const [some, more] = projectForEach({ ...FULL, visibility: { summary: 'members' } }, audiences);
    expect([some!.summary, more!.summary]).toEqual([null, 'summary']);
  });
});
