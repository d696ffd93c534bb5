import { tokenize } from '#language';
import type { SearchQuery } from './search-query.js';
import { tellsOfPerson } from './tells-of-person.js';

const LONGEST = 100;

/** What was asked and not found. */
export interface Miss {
  readonly words: string;
  readonly count: number;
  /** ISO 8601 date when it was asked last. */
  readonly last: string;
  /** Whether it had nearest answers then, which lack some of the words; null where nobody noted it. */
  readonly partial: boolean | null;
}

/** Which of them are looked at. */
export type MissFilter = 'nothing' | 'partial' | null;

/**
 * The words of a question that found nothing, as a curator should see them; null where the words are not to blame, because somebody
 * is still typing, turns pages, has set filters or wants exactly these words, and where they may tell of a person.
 */
export function missOf({
  text,
  typing,
  verbatim,
  cursor,
  filters,
  openOnly,
  listing,
  near,
}: SearchQuery): string | null {
  const isNarrowed = openOnly || listing !== null || near?.radiusKm != null;
  if (
    typing ||
    verbatim ||
    cursor !== null ||
    isNarrowed ||
    Object.values(filters).some((values) => values.length > 0)
  )
    return null;
  if (tellsOfPerson(text)) return null;
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'address');
  const words = tokens.map((token) => token.text.toLowerCase()).join(' ');
  return words === '' ? null : words.slice(0, LONGEST);
}
