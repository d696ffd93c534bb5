import { checkFields, type Kind } from '../fields.js';

/** What a search may ask, in the order in which the server names it. */
export interface SearchParameters {
  readonly q?: string | null;
  readonly offset?: number;
  readonly limit?: number;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly attributesToRetrieve?: readonly string[];
  readonly attributesToCrop?: readonly string[];
  readonly cropLength?: number;
  readonly cropMarker?: string;
  readonly attributesToHighlight?: readonly string[];
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
  readonly showMatchesPosition?: boolean;
  readonly filter?: unknown;
  readonly sort?: readonly string[];
  readonly distinct?: string;
  readonly facets?: readonly string[];
  readonly matchingStrategy?: string;
  readonly attributesToSearchOn?: readonly string[] | null;
  readonly rankingScoreThreshold?: number;
  readonly hybrid?: { readonly embedder: string; readonly semanticRatio?: number };
  readonly vector?: readonly number[];
  readonly showRankingScore?: boolean;
  readonly showRankingScoreDetails?: boolean;
}

const FIELDS: Readonly<Record<string, Kind>> = {
  q: 'string',
  offset: 'unsigned',
  limit: 'unsigned',
  page: 'unsigned',
  hitsPerPage: 'unsigned',
  attributesToRetrieve: 'array',
  attributesToCrop: 'array',
  cropLength: 'unsigned',
  cropMarker: 'string',
  attributesToHighlight: 'array',
  highlightPreTag: 'string',
  highlightPostTag: 'string',
  showMatchesPosition: 'boolean',
  filter: 'any',
  sort: 'array',
  distinct: 'string',
  facets: 'array',
  matchingStrategy: 'string',
  attributesToSearchOn: 'array',
  rankingScoreThreshold: 'number',
  locales: 'array',
  hybrid: 'object',
  vector: 'array',
  retrieveVectors: 'boolean',
  media: 'object',
  personalize: 'object',
  useNetwork: 'boolean',
  showRankingScore: 'boolean',
  showRankingScoreDetails: 'boolean',
  showPerformanceDetails: 'boolean',
};

/** @param more fields that a search within a multi-search has besides */
export function readParameters(
  body: Record<string, unknown>,
  more: Readonly<Record<string, Kind>> = {},
): SearchParameters {
  checkFields(body, { ...more, ...FIELDS }, 'invalid_search');
  return body;
}
