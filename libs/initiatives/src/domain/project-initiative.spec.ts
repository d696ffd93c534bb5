import { describe, expect, it } from '@jest/globals';
import { type Audience, AUDIENCES, isEmpty, type Visibility } from '#platform';
import { aRef, aStoredInitiative } from '../testing/a-stored-initiative.js';
import { type Initiative, NO_RESOURCES } from './initiative.js';
import { toPaths } from './initiative-paths.js';
import { INITIATIVE_RESTRICTABLE, projectInitiative } from './project-initiative.js';

const FULL = aStoredInitiative({
  partners: ['partner'],
  state: 'running',
  period: { from: '2013', to: '2019' },
  topics: ['wlan'],
  targetGroups: ['Schulen'],
  summary: 'summary',
  text: 'text',
  links: ['https://example.org'],
  resources: {
    budget: 'a',
    staff: 'b',
    technology: 'c',
    time: 'd',
    legal: 'e',
    software: 'f',
    licence: 'g',
    funding: 'h',
  },
});
const REFS = new Map([aRef('lead'), aRef('partner')].map((ref) => [ref.id, ref]));
const EARLY = { source: 'import', date: '2026-01-01' } as const;
const LATE = { source: 'owner', date: '2026-06-01' } as const;

/** The same initiative without what stands at the path or below it. */
function without(path: string): Initiative {
  const [field, part] = path.split('.');
  if (field === 'period')
    return { ...FULL, period: part ? { ...FULL.period, [part]: null } : { from: null, to: null } };
  if (field === 'resources')
    return { ...FULL, resources: part ? { ...FULL.resources, [part]: null } : NO_RESOURCES };
  const empty = Array.isArray(FULL[field as keyof Initiative]) ? [] : null;
  return { ...FULL, [field as keyof Initiative]: empty };
}

function origins(initiative: Initiative, late = ''): Initiative['provenance'] {
  const said = Object.entries(toPaths(initiative)).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(
    said.map(([path]) => [path, path === late || path.startsWith(`${late}.`) ? LATE : EARLY]),
  );
}

const MAY_SEE: Record<Visibility, readonly Audience[]> = {
  public: ['public', 'member', 'own', 'curator'],
  members: ['member', 'own', 'curator'],
  own: ['own'],
};

describe('projectInitiative', () => {
  const cases = INITIATIVE_RESTRICTABLE.flatMap((path) =>
    (['members', 'own'] as const).flatMap((visibility) =>
      AUDIENCES.map((audience) => [path, visibility, audience] as const),
    ),
  );

  it.each(cases)('%s for %s leaves no trace, or all, to %s', (path, visibility, audience) => {
    const map = { [path]: visibility };
    const hidden = { ...FULL, provenance: { ...origins(FULL, path), visibility: LATE }, visibility: map };
    const empty = without(path);
    const bare = { ...empty, provenance: origins(empty) };
    const open = { ...FULL, provenance: origins(FULL, path) };
    const maySee = MAY_SEE[visibility].includes(audience);
    expect(projectInitiative(hidden, audience, REFS)).toEqual(
      projectInitiative(maySee ? open : bare, audience, REFS),
    );
    expect(projectInitiative(open, audience, REFS)).not.toEqual(projectInitiative(bare, audience, REFS));
  });

  it('opens no part of what is hidden', () => {
    const visibility = { resources: 'own', 'resources.staff': 'public' } as const;
    const view = projectInitiative({ ...FULL, visibility }, 'public', REFS);
    expect(view?.resources).toEqual(NO_RESOURCES);
  });

  it('leaves partners out that are not active', () => {
    const refs = new Map([['lead', aRef('lead')]]);
    const view = projectInitiative({ ...FULL, provenance: origins(FULL, 'partners') }, 'own', refs);
    expect(view).toMatchObject({ partners: [], editedAt: EARLY.date });
    expect(view?.provenance).not.toHaveProperty('partners');
  });

  it.each(AUDIENCES)('is nothing to %s without an active lead', (audience) => {
    expect(projectInitiative(FULL, audience, new Map([['partner', aRef('partner')]]))).toBeNull();
  });
});
