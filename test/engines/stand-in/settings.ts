import { checkFields, type Kind } from './fields.js';
import { badRequest } from './refusal.js';

export interface TypoTolerance {
  readonly enabled: boolean;
  readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number };
  readonly disableOnWords: readonly string[];
  readonly disableOnAttributes: readonly string[];
  readonly disableOnNumbers: boolean;
}

/** The settings of an index as the server shows them. */
export interface Settings {
  readonly displayedAttributes: readonly string[];
  readonly searchableAttributes: readonly string[];
  readonly filterableAttributes: readonly string[];
  readonly sortableAttributes: readonly string[];
  readonly rankingRules: readonly string[];
  readonly stopWords: readonly string[];
  readonly nonSeparatorTokens: readonly string[];
  readonly separatorTokens: readonly string[];
  readonly dictionary: readonly string[];
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly distinctAttribute: string | null;
  readonly proximityPrecision: string;
  readonly typoTolerance: TypoTolerance;
  readonly faceting: {
    readonly maxValuesPerFacet: number;
    readonly sortFacetValuesBy: Readonly<Record<string, string>>;
  };
  readonly pagination: { readonly maxTotalHits: number };
  readonly embedders: Readonly<Record<string, { readonly source: string; readonly dimensions: number }>>;
  readonly searchCutoffMs: number | null;
  readonly localizedAttributes: unknown;
  readonly facetSearch: boolean;
  readonly prefixSearch: string;
}

export const DEFAULTS: Settings = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};

const KINDS: Readonly<Record<string, Kind>> = {
  displayedAttributes: 'array',
  searchableAttributes: 'array',
  filterableAttributes: 'array',
  sortableAttributes: 'array',
  foreignKeys: 'array',
  rankingRules: 'array',
  stopWords: 'array',
  nonSeparatorTokens: 'array',
  separatorTokens: 'array',
  dictionary: 'array',
  synonyms: 'object',
  distinctAttribute: 'string',
  proximityPrecision: 'string',
  typoTolerance: 'object',
  faceting: 'object',
  pagination: 'object',
  embedders: 'object',
  searchCutoffMs: 'unsigned',
  localizedAttributes: 'array',
  facetSearch: 'boolean',
  prefixSearch: 'string',
  chat: 'object',
};

const RULES =
  /^(words|typo|sort|proximity|attribute|attributeRank|wordPosition|exactness|[^\s:]+:(asc|desc))$/;
/** Kept and shown in alphabetical order; the others keep theirs. */
const SORTED = ['stopWords', 'sortableAttributes', 'nonSeparatorTokens', 'separatorTokens', 'dictionary'];

/** What was asked, checked and as the task shows it in its details. */
export function readSettings(body: Record<string, unknown>): Record<string, unknown> {
  checkFields(body, KINDS, 'invalid_settings');
  const rules = (body['rankingRules'] ?? []) as string[];
  const wrong = rules.findIndex((rule) => !RULES.test(rule));
  if (wrong !== -1) {
    throw badRequest(
      'invalid_settings_ranking_rules',
      `Invalid value at \`.rankingRules[${wrong}]\`: \`${rules[wrong]}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`,
    );
  }
  const sizes = (body['typoTolerance'] as Partial<TypoTolerance> | undefined)?.minWordSizeForTypos;
  const one = sizes?.oneTypo ?? DEFAULTS.typoTolerance.minWordSizeForTypos.oneTypo;
  const two = sizes?.twoTypos ?? DEFAULTS.typoTolerance.minWordSizeForTypos.twoTypos;
  if (one > two || two > 255) {
    throw badRequest(
      'invalid_settings_typo_tolerance',
      `Invalid value at \`.typoTolerance.minWordSizeForTypos\`: \`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${one}\` and twoTypos: ${two}\`.`,
    );
  }
  const entries = Object.entries(body).map(([name, value]): [string, unknown] => [
    name,
    SORTED.includes(name) && Array.isArray(value) ? [...new Set(value as string[])].sort() : value,
  ]);
  return Object.fromEntries(entries);
}

/** The settings after a change: objects are merged, everything else is replaced, null takes it back to the default. */
export function changed(settings: Settings, change: Readonly<Record<string, unknown>>): Settings {
  const merged: Record<string, unknown> = { ...settings };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) merged[name] = DEFAULTS[name as keyof Settings];
    else if (['typoTolerance', 'faceting', 'pagination', 'embedders'].includes(name))
      merged[name] = mergeDeep(merged[name], value);
    else merged[name] = value;
  }
  return merged as unknown as Settings;
}

function mergeDeep(old: unknown, change: unknown): unknown {
  if (!isPlain(old) || !isPlain(change)) return change;
  const merged: Record<string, unknown> = { ...old };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete merged[name];
    else merged[name] = mergeDeep(merged[name], value);
  }
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
