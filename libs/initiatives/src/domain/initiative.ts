import type { Provenance, VisibilityMap } from '#platform';

/** Lengths in characters (code points) and numbers of entries; the same for a file, a form and a program. */
export const INITIATIVE_LIMITS = {
  title: 200,
  summary: 1_000,
  text: 20_000,
  targetGroup: 100,
  resource: 500,
  link: 2_000,
  partners: 100,
  topics: 50,
  targetGroups: 20,
  links: 20,
} as const;

export const INITIATIVE_STATES = ['idea', 'pilot', 'running', 'completed', 'discontinued'] as const;
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

/** What an initiative took, each in the words of those who run it (DIR-09). */
export const RESOURCE_KINDS = [
  'budget',
  'staff',
  'technology',
  'time',
  'legal',
  'software',
  'licence',
  'funding',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export type Resources = Readonly<Record<ResourceKind, string | null>>;

/** Dates may be partial: `2013`, `2013-06`, `2013-06-30`. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The fields that an import or an editor sets. */
export interface InitiativeFields {
  readonly title: string;
  /** Ids of organisations. */
  readonly lead: string;
  readonly partners: readonly string[];
  readonly state: InitiativeState | null;
  readonly period: Period;
  /** Slugs. */
  readonly topics: readonly string[];
  readonly targetGroups: readonly string[];
  /** Plain language, at most 300 characters. */
  readonly summary: string | null;
  /** Markdown. */
  readonly text: string | null;
  readonly links: readonly string[];
  readonly resources: Resources;
  readonly visibility: VisibilityMap;
}

/** An initiative as stored, with everything that only some may see. Leaves the slice as a projection. */
export interface Initiative extends InitiativeFields {
  readonly id: string;
  readonly slug: string;
  readonly provenance: Provenance;
  /** Whether its lead was active when this was last looked at; lists filter by it, every read checks it again. */
  readonly shown: boolean;
  /** Taken back by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
  readonly version: number;
}

export const NO_RESOURCES = Object.fromEntries(RESOURCE_KINDS.map((kind) => [kind, null])) as Resources;

/** Values of an initiative of which nothing is known yet. */
export const EMPTY_INITIATIVE: InitiativeFields = {
  title: '',
  lead: '',
  partners: [],
  state: null,
  period: { from: null, to: null },
  topics: [],
  targetGroups: [],
  summary: null,
  text: null,
  links: [],
  resources: NO_RESOURCES,
  visibility: {},
};
