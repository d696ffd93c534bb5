import {
  type Audience,
  isVisible,
  projectFields,
  shownProvenance,
  visibilitiesFor,
  type Visibility,
} from '#platform';
import {
  IDENTIFIER_KINDS,
  type Identifiers,
  type Organisation,
  type OrganisationFields,
  type OrganisationName,
  type OrganisationTopic,
  type TopicSource,
} from './organisation.js';
import { NAME_KINDS } from './organisation-kind.js';
import { toPaths } from './organisation-paths.js';
import type { OrganisationView } from './organisation-view.js';

/**
 * The fields an owner may restrict, each with what is shown instead. Name, kinds and status are what a directory
 * is made of: they are always public.
 */
const RESTRICTABLE = {
  names: [] as readonly OrganisationName[],
  ags: null,
  seat: null,
  area: [] as readonly string[],
  unit: null,
  summary: null,
  text: null,
  topics: [] as readonly string[],
  identifiers: {} as Identifiers,
  website: null,
  links: [] as readonly string[],
  openForCooperation: false,
  lat: null,
  lon: null,
} satisfies Partial<OrganisationFields>;

/** The paths that `visibility` may name. */
export const ORGANISATION_RESTRICTABLE: readonly string[] = [
  ...Object.keys(RESTRICTABLE),
  ...NAME_KINDS.map((kind) => `names.${kind}`),
  ...IDENTIFIER_KINDS.map((kind) => `identifiers.${kind}`),
];

/**
 * The one way an organisation leaves this slice: what an audience may know of it, for page, API, index, feed and mail alike.
 */
export function projectOrganisation(organisation: Organisation, audience: Audience): OrganisationView {
  const shown = projectFields(organisation, RESTRICTABLE, organisation.visibility, audience);
  const fields = {
    id: shown.id,
    slug: shown.slug,
    name: shown.name,
    kinds: shown.kinds,
    names: visibleNames(shown, audience),
    ags: shown.ags,
    seat: shown.seat,
    area: shown.area,
    unit: shown.unit,
    summary: shown.summary,
    text: shown.text,
    topics: visibleTopics(shown, audience),
    identifiers: visibleIdentifiers(shown, audience),
    website: shown.website,
    links: shown.links,
    openForCooperation: shown.openForCooperation,
    status: shown.status,
    lat: shown.lat,
    lon: shown.lon,
    version: audience === 'own' || audience === 'curator' ? shown.version : null,
    claimed: shown.claimed,
    confirmedAt: shown.confirmedAt,
  };
  // Topics that follow from elsewhere have no origin of their own: that of hidden ones would tell that there are some.
  const origins = shownProvenance(toPaths({ ...fields, topics: shown.topics }), organisation.provenance);
  return { ...fields, place: placeOf(organisation, audience), ...origins };
}

/** Who sees an organisation alike where none of it is restricted. */
const SEE_ALIKE: readonly Audience[] = ['public', 'member'];

/** The same for each of some audiences; those who see alike share one view. */
export function projectForEach(
  organisation: Organisation,
  audiences: readonly Audience[],
): OrganisationView[] {
  const { visibility, derivedTopics } = organisation;
  const isOpen =
    Object.values(visibility).every(isPublic) && derivedTopics.every((topic) => isPublic(topic.visibility));
  let shared: OrganisationView | null = null;
  return audiences.map((audience) => {
    if (!isOpen || !SEE_ALIKE.includes(audience)) return projectOrganisation(organisation, audience);
    return (shared ??= projectOrganisation(organisation, audience));
  });
}

function isPublic(visibility: Visibility): boolean {
  return visibility === 'public';
}

function visibleNames({ names, visibility }: Organisation, audience: Audience): OrganisationName[] {
  return names.filter(({ kind }) => isVisible(`names.${kind}`, visibility, audience));
}

function visibleIdentifiers({ identifiers, visibility }: Organisation, audience: Audience): Identifiers {
  const kept = Object.entries(identifiers).filter(([key]) =>
    isVisible(`identifiers.${key}`, visibility, audience),
  );
  return Object.fromEntries(kept);
}

function visibleTopics({ topics, derivedTopics }: Organisation, audience: Audience): OrganisationTopic[] {
  const readable = visibilitiesFor(audience);
  const sources = new Map<string, TopicSource[]>();
  for (const topic of topics) sources.set(topic, [{ origin: 'own', originId: null }]);
  for (const { topic, origin, originId, visibility } of derivedTopics) {
    if (readable.includes(visibility))
      sources.set(topic, [...(sources.get(topic) ?? []), { origin, originId }]);
  }
  return [...sources].map(([topic, from]) => ({ topic, sources: from }));
}

/** A hidden seat must not show through the AGS, nor a hidden AGS through the place. */
function placeOf({ seat, ags, visibility }: Organisation, audience: Audience): string | null {
  if (!isVisible('seat', visibility, audience)) return null;
  return seat ?? (isVisible('ags', visibility, audience) ? ags : null);
}
