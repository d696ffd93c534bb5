import { locate, type QueryTerm } from '#language';

/** A snippet is read in one look. */
const LONGEST = 220;
const LEAD_IN = 60;

/**
 * The piece of a text that says most about the query: from its beginning when the first match is near it, else from a word
 * some way before the first match. An ellipsis marks what was cut.
 */
export function cutSnippet(text: string, terms: readonly QueryTerm[]): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const first = terms.length === 0 ? 0 : (locate(flat, terms)[0]?.[0] ?? 0);
  const start = first < LONGEST - LEAD_IN ? 0 : wordStartAfter(flat, first - LEAD_IN);
  const end = start + LONGEST >= flat.length ? flat.length : wordEndBefore(flat, start + LONGEST);
  return `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`;
}

function wordStartAfter(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank === -1 ? at : blank + 1;
}

function wordEndBefore(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank === -1 ? at : blank;
}
