import type { Added, Provenance, Visibility, VisibilityMap } from '#platform';
import type { NameKind, OrganisationKind, OrganisationStatus } from './organisation-kind.js';

export interface OrganisationName {
  readonly kind: NameKind;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

export const IDENTIFIER_KINDS = ['ars', 'wikidata', 'registerNumber', 'domain'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
export type Identifiers = Readonly<Partial<Record<IdentifierKind, string>>>;

/** What a topic of an organisation rests on: its own word, or an initiative or listing of its. */
export interface TopicSource {
  readonly origin: 'own' | 'initiative' | 'listing';
  /** Id of the initiative or listing; null for the organisation's own word. */
  readonly originId: string | null;
}

/** A topic that follows from an initiative or listing, as visible as the field it was read from. */
export interface DerivedTopic {
  readonly topic: string;
  readonly origin: 'initiative' | 'listing';
  readonly originId: string;
  readonly visibility: Visibility;
}

export interface OrganisationTopic {
  /** Slug of the topic. */
  readonly topic: string;
  readonly sources: readonly TopicSource[];
}

/** The fields that an import or an editor sets. */
export interface OrganisationFields {
  readonly name: string;
  readonly kinds: readonly OrganisationKind[];
  readonly names: readonly OrganisationName[];
  /** Official municipality key: 8 digits of a municipality, 5 of a county. */
  readonly ags: string | null;
  /** AGS of the place where it sits, where that is not its own AGS. */
  readonly seat: string | null;
  /** Where it works: AGS prefixes of 2, 3, 5 or 8 digits, or `DE`. */
  readonly area: readonly string[];
  readonly unit: string | null;
  /** Plain language, at most 300 characters. */
  readonly summary: string | null;
  /** Markdown. */
  readonly text: string | null;
  /** Slugs of the topics it names itself. */
  readonly topics: readonly string[];
  readonly identifiers: Identifiers;
  readonly website: string | null;
  readonly links: readonly string[];
  readonly openForCooperation: boolean;
  readonly paused: boolean;
  readonly status: OrganisationStatus;
  /** Slug of the organisation it was merged into. */
  readonly mergedInto: string | null;
  readonly formerSlugs: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly visibility: VisibilityMap;
}

/** Website and domain as somebody named them who gains nothing by it: a file, the register, a curator of everything. */
export interface Supplied {
  readonly website?: string;
  readonly domain?: string;
}

/** An organisation as stored, with everything that only some may see. Leave the slice with a projection of it. */
export interface Organisation extends OrganisationFields {
  readonly id: string;
  readonly slug: string;
  readonly derivedTopics: readonly DerivedTopic[];
  readonly provenance: Provenance;
  readonly seen: string | null;
  readonly added: Added | null;
  readonly claimed: boolean;
  /** What its website and domain prove in a claim. */
  readonly supplied: Supplied;
  readonly version: number;
  readonly confirmedAt: string | null;
}

/** Values of an organisation of which nothing is known yet. */
export const EMPTY_ORGANISATION: OrganisationFields = {
  name: '',
  kinds: [],
  names: [],
  ags: null,
  seat: null,
  area: [],
  unit: null,
  summary: null,
  text: null,
  topics: [],
  identifiers: {},
  website: null,
  links: [],
  openForCooperation: false,
  paused: false,
  status: 'active',
  mergedInto: null,
  formerSlugs: [],
  lat: null,
  lon: null,
  visibility: {},
};
