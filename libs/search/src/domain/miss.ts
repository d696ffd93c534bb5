import { tokenize } from '#language';
import type { SearchQuery } from './search-query.js';

const LONGEST = 100;
/** A telephone number or an account has more digits in a row than a year or a postcode. */
const PERSONAL_NUMBER = /\p{N}(?:[\s/-]?\p{N}){5}/u;

/** What was asked and not found. */
export interface Miss {
  readonly words: string;
  readonly count: number;
  /** ISO 8601 date when it was asked last. */
  readonly last: string;
}

/**
 * The words of a question that found nothing, as a curator should see them; null where the words are not to blame, because somebody
 * is still typing, turns pages or has set filters, and where they may tell of a person.
 */
export function missOf({
  text,
  typing,
  cursor,
  filters,
  openOnly,
  listing,
  near,
}: SearchQuery): string | null {
  const isNarrowed = openOnly || listing !== null || near?.radiusKm != null;
  if (typing || cursor !== null || isNarrowed || Object.values(filters).some((values) => values.length > 0))
    return null;
  if (/\p{L}@\p{L}/u.test(text) || PERSONAL_NUMBER.test(text)) return null;
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'address');
  const words = tokens.map((token) => token.text.toLowerCase()).join(' ');
  return words === '' ? null : words.slice(0, LONGEST);
}
