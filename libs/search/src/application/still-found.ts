import { Injectable } from '@nestjs/common';
import type { LeftOut } from '../domain/counted-without.js';
import { documentOf, filedOf } from '../domain/document-of.js';
import { valuesOf } from '../domain/facet-values.js';
import { hasWords } from '../domain/has-words.js';
import type { RecordMatch } from '../domain/match-record.js';
import type { RecordKey, SearchRecord } from '../domain/record.js';
import type { EngineQuery } from '../domain/search-engine.js';
import { FACETS } from '../domain/search-query.js';
import { isUnderFilters } from '../domain/under-filters.js';
import { NOWHERE } from '../domain/understood-query.js';
import { RecordSurroundings } from './record-surroundings.js';

/**
 * Whether a record, as the viewer may see it now, is an answer still: what was hidden a moment ago stands in the index until a worker
 * comes, and may not find (SEA-12).
 */
@Injectable()
export class StillFound {
  constructor(private readonly surroundings: RecordSurroundings) {}

  /** Only where the texts alone do not show it is the record analysed as for the index, about a millisecond. */
  execute(record: SearchRecord, match: RecordMatch, asked: EngineQuery): boolean {
    if (isNarrowed(asked) && !isUnderFilters(filedOf(record, this.surroundings.of(record)), asked))
      return false;
    if (asked.terms.every(({ position, optional }) => optional || isIn(match, position))) return true;
    return hasWords(documentOf(record, this.surroundings.of(record), [], 0), asked.terms, asked.name);
  }

  /** Under which values an index will have counted a hit, as far as can be known. */
  countedAs({ type }: RecordKey, record: SearchRecord | undefined, { filters }: EngineQuery): LeftOut {
    const filed = record && filedOf(record, this.surroundings.of(record));
    const values = FACETS.map((facet) => {
      const only = filters[facet].length === 1 ? filters[facet] : [];
      return [facet, [...only, ...(filed ? valuesOf(filed, facet) : facet === 'type' ? [type] : [])]];
    });
    return Object.fromEntries(values) as LeftOut;
  }
}

function isNarrowed({ filters, openOnly, listing, near }: EngineQuery): boolean {
  const isFiltered = FACETS.some((facet) => filters[facet].length > 0);
  return isFiltered || openOnly || listing !== null || near?.radiusKm != null;
}

function isIn({ words }: RecordMatch, position: number): boolean {
  return position === NOWHERE ? words.size > 0 : words.has(position);
}
