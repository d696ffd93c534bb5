import { type CompoundSplitter, locate, type QueryTerm, type Range } from '#language';
import { cutSnippet } from './cut-snippet.js';
import type { FoundAs, Highlight } from './found-as.js';
import { matchPairs } from './match-pairs.js';
import { matchRecord, type RecordMatch } from './match-record.js';
import type { SearchRecord } from './record.js';
import { requiredTerms } from './understood-query.js';
import { wholeWhereWhole } from './whole-where-whole.js';

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

/** What a hit was found by. */
export interface HitQuestion {
  readonly terms: readonly QueryTerm[];
  /** The words that every hit has; the others may be missing. */
  readonly required: readonly QueryTerm[];
  readonly distanceKm: number | null;
  /** The same as when the record was indexed. */
  readonly split: CompoundSplitter;
}

/**
 * Dresses a record as a hit: snippet, marked letters and how each word was found.
 *
 * @param match of the record, where that is known already
 */
export function hitOf(
  record: SearchRecord,
  { terms, required, distanceKm, split }: HitQuestion,
  match: RecordMatch = matchRecord(record, terms, split),
): SearchHit {
  if (terms.length === 0) {
    const snippet = cutSnippet(record.excerpt);
    return { record, snippet, highlights: [], matched: [], distanceKm, missing: [] };
  }
  const missing = missingIn(match, terms, required);
  // Of a compound that is missing, one part may stand there by chance.
  const present = missing.length === 0 ? terms : terms.filter((term) => !missing.includes(term));
  const found = wholeWhereWhole(present, match.words);
  const { snippet, ranges } = snippetOf(record, match, found, split);
  const highlights = [
    { field: 'title' as const, ranges: rangesInTitle(record.title, found, match, split) },
    { field: 'snippet' as const, ranges },
  ].filter(({ ranges }) => ranges.length > 0);
  const matched = [...match.words]
    .sort(([a], [b]) => a - b)
    .flatMap(([position, found]) => match.parts.get(position) ?? [found]);
  return { record, snippet, highlights, matched, distanceKm, missing: missing.map(({ word }) => word) };
}

/** Where two words of it were asked for as one, these, and not their parts. */
function rangesInTitle(
  title: string,
  terms: readonly QueryTerm[],
  { words }: RecordMatch,
  split: CompoundSplitter,
): Range[] {
  const marked = locate(title, terms, { split });
  const asPair = terms.filter(({ position }) => words.get(position)?.as.includes(' '));
  const pairs = matchPairs(title, asPair, split).map(({ from }) => from);
  const isApart = ([start, end]: Range) => pairs.every(([from, to]) => end <= from || to <= start);
  return [...marked.filter(isApart), ...pairs].sort(([a], [b]) => a - b);
}

/** From the summary, unless only another text answers the query; with the letters to mark in it. */
function snippetOf(
  { excerpt }: SearchRecord,
  { texts }: RecordMatch,
  terms: readonly QueryTerm[],
  split: CompoundSplitter,
) {
  for (const text of [excerpt, ...texts]) {
    const marked = locate(text, terms, { split });
    if (marked.length === 0) continue;
    const snippet = cutSnippet(text, marked[0]![0]);
    return { snippet, ranges: snippet === text ? marked : locate(snippet, terms, { split }) };
  }
  return { snippet: cutSnippet(excerpt), ranges: [] };
}

function missingIn(
  { words }: RecordMatch,
  terms: readonly QueryTerm[],
  required: readonly QueryTerm[],
): QueryTerm[] {
  const had = new Set(required.map(({ position }) => position));
  return requiredTerms(terms).filter(({ position }) => !had.has(position) && !words.has(position));
}
