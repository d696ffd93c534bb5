import { anOrganisation } from '../../../libs/organisations/src/testing/an-organisation.js';
import type { Network } from '../../portal/save-network.js';
import { type Target, TARGETS } from './grid.js';

/** Baden-Württemberg, where the foreign organisations lie; the own ones lie in Bavaria. */
export const STATE = '08';
export const SEATS = { own: '09162000', foreign: '08311000' };

/** Who handed in the own draft. */
export const OWNER = 'owner@person.example';

/** The first asks both published organisations to join, the second has them as members. */
export const NETWORKS = ['netz', 'bund'] as const;

export const slugOf = (target: Target) => target.replace(' ', '-');
/** Somebody whom all others have a relation with. */
const NEIGHBOUR = 'nachbarin';

/** Slug of an initiative, a listing and a statement that its organisation withdrew. */
export const goneOf = (target: Target) => `${slugOf(target)}-weg`;

/** An organisation for each target, each with an initiative, a listing and a statement of the same slug, and with two relations; a draft is none yet. */
export function networkOf(): Network {
  const there = TARGETS.filter((target) => !target.endsWith('draft'));
  const entries = there.flatMap((target) => [
    [slugOf(target), slugOf(target)] as const,
    [goneOf(target), slugOf(target)] as const,
  ]);
  const networks = NETWORKS.map((slug) => anOrganisation(slug, { kinds: ['network'] }));
  const organisations = there.map((target) => {
    const slug = slugOf(target);
    const [side, state] = slug.split('-') as ['own' | 'foreign', string];
    const seat = SEATS[side];
    if (state === 'published') return anOrganisation(slug, { seat, website: `https://${slug}.example/` });
    if (state === 'withdrawn') return anOrganisation(slug, { seat, status: 'withdrawn' });
    return anOrganisation(slug, { seat, status: 'merged', mergedInto: `${side}-published` });
  });
  return {
    organisations: [anOrganisation(NEIGHBOUR), ...organisations, ...networks],
    relations: there.flatMap((target) =>
      (['partner', 'founder'] as const).map((kind) => ({ from: slugOf(target), to: NEIGHBOUR, kind })),
    ),
    initiatives: [
      { id: 'anderswo', title: 'Anderswo', lead: NEIGHBOUR },
      ...entries.map(([id, lead]) => ({ id, title: `Initiative ${id}`, lead })),
    ],
    adoptions: there.flatMap((target) =>
      (['advocate', 'abandoned'] as const).map((stage) => ({
        initiative: 'anderswo',
        organisation: slugOf(target),
        stage,
      })),
    ),
    listings: entries.map(([id, organisation]) => ({ id, organisation, kind: 'need', text: `Bedarf ${id}` })),
    questions: [{ id: 'frage', text: 'Was hilft?' }],
    events: [{ id: 'tag', title: 'Tag', contributors: ['own-published'], questions: ['frage'] }],
    statements: [
      ...entries.map(([id, by]) => ({ id, by, role: 'Amt', summary: `Aussage ${id}` })),
      { id: 'antwort', by: 'own-published', question: 'frage', event: 'tag', summary: 'Reden.' },
    ],
  };
}

/** The same role in all own organisations that there are. */
export function rolesAt<Role>(role: Role): Record<string, Role> {
  const own = TARGETS.filter((target) => target.startsWith('own') && !target.endsWith('draft'));
  return Object.fromEntries(own.map((target) => [slugOf(target), role]));
}
