import { findMatches, locate, type QueryTerm } from '#language';
import { cutSnippet } from './cut-snippet.js';
import type { FoundAs, Highlight } from './found-as.js';
import type { SearchRecord } from './record.js';

/** One record that was found, with what of it answered the query. */
export interface SearchHit {
  readonly record: SearchRecord;
  readonly snippet: string;
  readonly highlights: readonly Highlight[];
  readonly matched: readonly FoundAs[];
  readonly distanceKm: number | null;
  /** Words of the query that it lacks, as typed; only partial hits lack any. */
  readonly missing: readonly string[];
}

/** Dresses a record as a hit: snippet, marked letters and how each word was found. */
export function hitOf(
  record: SearchRecord,
  terms: readonly QueryTerm[],
  distanceKm: number | null,
  missing: readonly string[] = [],
): SearchHit {
  const snippet = cutSnippet(textFor(record, terms), terms);
  const highlights = [
    { field: 'title' as const, ranges: terms.length === 0 ? [] : locate(record.title, terms) },
    { field: 'snippet' as const, ranges: terms.length === 0 ? [] : locate(snippet, terms) },
  ].filter(({ ranges }) => ranges.length > 0);
  return { record, snippet, highlights, matched: foundIn(record, terms), distanceKm, missing };
}

/** The summary, unless only the running text answers the query. */
function textFor({ excerpt, sections }: SearchRecord, terms: readonly QueryTerm[]): string {
  if (terms.length === 0 || locate(excerpt, terms).length > 0) return excerpt;
  const body = sections.filter(({ weight }) => weight === 'text' || weight === 'summary');
  return body.find(({ text }) => locate(text, terms).length > 0)?.text ?? excerpt;
}

/** For each word of the query its best match in the record, names first. */
function foundIn({ sections }: SearchRecord, terms: readonly QueryTerm[]): FoundAs[] {
  const best = new Map<number, FoundAs>();
  for (const { text } of sections) {
    for (const { term, as, how } of findMatches(text, terms)) {
      const word = terms.find(({ position }) => position === term)?.word ?? as;
      const known = best.get(term);
      if (!known || (known.how !== 'exact' && how === 'exact')) best.set(term, { word, as, how });
    }
  }
  return [...best].sort(([a], [b]) => a - b).map(([, found]) => found);
}
