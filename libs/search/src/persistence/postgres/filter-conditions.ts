import type { EngineQuery } from '../../domain/search-engine.js';
import { type Facet, FACETS } from '../../domain/search-query.js';
import type { Parameters } from './parameters.js';

/** Where a facet's values stand: a list of them in an array column, one in a plain column. */
export const FACET_COLUMNS: Readonly<Record<Facet, { column: string; isList: boolean }>> = {
  type: { column: 'type', isList: false },
  kind: { column: 'kinds', isList: true },
  topic: { column: 'topics', isList: true },
  state: { column: 'state', isList: false },
  county: { column: 'county', isList: false },
  size: { column: 'size', isList: false },
};

/** One SQL condition a facet with a selection; a facet without one has none. */
export function facetConditions({ filters }: EngineQuery, parameters: Parameters): Map<Facet, string> {
  const conditions = new Map<Facet, string>();
  for (const facet of FACETS) {
    if (filters[facet].length === 0) continue;
    const { column, isList } = FACET_COLUMNS[facet];
    const values = parameters.add([...filters[facet]]);
    conditions.set(
      facet,
      isList ? `${column} && ${values}::text[]` : `coalesce(${column} = any(${values}), false)`,
    );
  }
  return conditions;
}

/** The conditions of all facets but one, joined; `true` when there is none. */
export function allBut(conditions: ReadonlyMap<Facet, string>, left: Facet | null): string {
  const others = [...conditions].filter(([facet]) => facet !== left).map(([, condition]) => condition);
  return others.length === 0 ? 'true' : others.join(' and ');
}
