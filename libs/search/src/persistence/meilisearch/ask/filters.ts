import type { Alternative, QueryTerm } from '#language';
import type { EngineQuery } from '../../../domain/search-engine.js';
import { type Facet, FACETS } from '../../../domain/search-query.js';
import { beginning, encode } from '../index/encode.js';

/** Where a word is looked for: anywhere, or only in names. */
export type Lane = 'anywhere' | 'names';

/** Almost everything begins with these one or two letters somewhere; what is meant is a name. */
const SHORTEST_BEGINNING = 3;

/** The terms that must match. */
export function requiredTerms({ terms }: Pick<EngineQuery, 'terms'>): QueryTerm[] {
  return terms.filter(({ optional, alternatives }) => !optional && alternatives.length > 0);
}

/** Filters that all must hold, apart from the words and the facets. */
export function rowFilters({ audience, openOnly, listing, near }: EngineQuery): string[] {
  return [
    `audience = ${audience}`,
    ...(openOnly ? ['open = true'] : []),
    ...(listing === null ? [] : [`listing = ${listing}`]),
    ...(near?.radiusKm ? [`_geoRadius(${near.lat}, ${near.lon}, ${near.radiusKm * 1_000})`] : []),
  ];
}

/** The facets with a selection. */
export function activeFacets({ filters }: EngineQuery): Facet[] {
  return FACETS.filter((facet) => filters[facet].length > 0);
}

/** One filter a facet: any of its chosen values. */
export function facetFilters({ filters }: EngineQuery, facets: readonly Facet[]): string[] {
  return facets.map((facet) => `${facet} IN [${filters[facet].map(quoted).join(', ')}]`);
}

/** All words match, or a record is called exactly so. */
export function wordFilters(query: EngineQuery): string[] {
  const required = requiredTerms(query);
  if (required.length === 0) return [];
  const words = required.map((term) => termFilter(term, 'anywhere')).join(' AND ');
  return [query.name === '' ? words : `(${words}) OR ${namedSo(query.name)}`];
}

/** Every word stands in a name. */
export function titledFilters(query: EngineQuery): string[] {
  return requiredTerms(query).map((term) => termFilter(term, 'names'));
}

export function namedSo(name: string): string {
  return `names = ${quoted(encode(name))}`;
}

/** One of the alternatives. Single words of all of them are one list: fewer conditions to read and to look up. */
function termFilter({ alternatives }: QueryTerm, lane: Lane): string {
  const single = alternatives.filter(({ forms, prefix }) => forms.length === 1 && !prefix);
  const others = alternatives.filter((one) => !single.includes(one));
  const lists = [single.filter(({ whole }) => !whole), single.filter(({ whole }) => whole)];
  const ors = [
    ...lists.flatMap((list) => {
      const forms = [...new Set(list.map(({ forms: [form] }) => form!))];
      return forms.length === 0 ? [] : [anyOf(forms, lane, list[0]!.whole)];
    }),
    ...new Set(others.map((one) => allOf(one, lane))),
  ];
  return ors.length === 1 ? ors[0]! : `(${ors.join(' OR ')})`;
}

/** Forms next to each other are taken for "all of them": a list of values has no places. */
function allOf({ forms, prefix, whole }: Alternative, lane: Lane): string {
  const parts = forms.map((form, index) =>
    prefix && index === forms.length - 1 ? begins(form, lane) : anyOf([form], lane, whole),
  );
  return parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
}

/** @param whole only as written: `w` has no names of its own, so that in a name such a word is asked for in both */
function anyOf(forms: readonly string[], lane: Lane, whole = false): string {
  const isIn = (attribute: string) =>
    forms.length === 1
      ? `${attribute} = ${quoted(encode(forms[0]!))}`
      : `${attribute} IN [${forms.map((form) => quoted(encode(form))).join(', ')}]`;
  if (lane === 'names') return whole ? `(${isIn('a')} AND ${isIn('w')})` : isIn('a');
  return isIn(whole ? 'w' : 't');
}

function begins(form: string, lane: Lane): string {
  return startsWith(lane === 'names' || form.length < SHORTEST_BEGINNING ? 'a' : 't', form);
}

/** One value between two: `STARTS WITH` is experimental on some servers, a range of texts is not. */
export function startsWith(attribute: string, text: string): string {
  const [from, to] = beginning(text);
  return `${attribute} ${quoted(from)} TO ${quoted(to)}`;
}

/** What `encode` and the closed lists leave has neither quotes nor backslashes; slugs of topics are what is left. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/gu, '')}"`;
}
