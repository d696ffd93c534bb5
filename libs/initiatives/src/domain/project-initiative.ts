import type { OrganisationRef } from '#organisations';
import { type Audience, isVisible, projectFields, shownProvenance } from '#platform';
import { type Initiative, type InitiativeFields, RESOURCE_KINDS, type Resources } from './initiative.js';
import { toPaths } from './initiative-paths.js';
import type { InitiativeView } from './initiative-view.js';

/** The fields that may be restricted, each with what is shown instead. Title and lead are always public. */
const RESTRICTABLE = {
  partners: [] as readonly string[],
  state: null,
  topics: [] as readonly string[],
  targetGroups: [] as readonly string[],
  summary: null,
  text: null,
  links: [] as readonly string[],
} satisfies Partial<InitiativeFields>;

/** The paths that `visibility` may name. */
export const INITIATIVE_RESTRICTABLE: readonly string[] = [
  ...Object.keys(RESTRICTABLE),
  'period',
  'period.from',
  'period.to',
  'resources',
  ...RESOURCE_KINDS.map((kind) => `resources.${kind}`),
];

/**
 * The one way an initiative leaves this slice: what an audience may know of it, for page, API, index and export alike.
 *
 * @param organisations the active ones among its ends, by id
 * @returns null when its lead is not among them, or it was withdrawn: then nobody may know of it
 */
export function projectInitiative(
  initiative: Initiative,
  audience: Audience,
  organisations: ReadonlyMap<string, OrganisationRef>,
): InitiativeView | null {
  const lead = organisations.get(initiative.lead);
  if (!lead || initiative.withdrawn) return null;
  const shown = projectFields<Initiative, keyof typeof RESTRICTABLE>(
    initiative,
    RESTRICTABLE,
    initiative.visibility,
    audience,
  );
  const partners = shown.partners.flatMap((id) => organisations.get(id) ?? []);
  const period = visibleParts('period', initiative.period, initiative, audience);
  const resources: Resources = visibleParts('resources', initiative.resources, initiative, audience);
  const { id, slug, title, state, topics, targetGroups, summary, text, links } = shown;
  const fields = { id, slug, title, state, period, topics, targetGroups, summary, text, links, resources };
  const paths = toPaths({ ...initiative, ...fields, partners: partners.map((partner) => partner.id) });
  // That something is restricted is for nobody to know.
  const origins = shownProvenance({ ...paths, visibility: null }, initiative.provenance);
  const version = audience === 'own' || audience === 'curator' ? initiative.version : null;
  return { ...fields, lead, partners, version, ...origins };
}

function visibleParts<T extends object>(
  field: 'period' | 'resources',
  parts: T,
  { visibility }: Initiative,
  audience: Audience,
): T {
  const shown = Object.entries(parts).map(([part, value]) => [
    part,
    isVisible(`${field}.${part}`, visibility, audience) ? value : null,
  ]);
  return Object.fromEntries(shown) as T;
}
