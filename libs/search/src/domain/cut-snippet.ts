/** A snippet is read in one look. */
const LONGEST = 220;
const LEAD_IN = 60;

/**
 * The piece of a text that says most about a query: from its beginning when the first match is near it, else from a word some way
 * before the first match. An ellipsis marks what was cut.
 *
 * @param match where the first match begins
 */
export function cutSnippet(text: string, match = 0): string {
  const flat = (piece: string) => piece.replace(/\s+/gu, ' ').trim();
  const before = flat(text.slice(0, match)).length;
  const whole = flat(text);
  if (whole.length <= LONGEST) return whole;
  const start = before < LONGEST - LEAD_IN ? 0 : wordStartAfter(whole, before - LEAD_IN);
  const end = start + LONGEST >= whole.length ? whole.length : wordEndBefore(whole, start + LONGEST);
  return `${start > 0 ? '… ' : ''}${whole.slice(start, end)}${end < whole.length ? ' …' : ''}`;
}

function wordStartAfter(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank === -1 ? at : blank + 1;
}

function wordEndBefore(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank === -1 ? at : blank;
}
