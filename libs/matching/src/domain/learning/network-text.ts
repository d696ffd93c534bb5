/** What is learned from one record, and what it is compared by. */
export interface NetworkText {
  readonly type: 'organisation' | 'initiative' | 'listing';
  readonly id: string;
  /** What it is compared by; of an organisation also what it leads, offers and seeks. */
  readonly texts: readonly string[];
  /** What it says itself: what is learned from. */
  readonly own: readonly string[];
  /** Slugs it was given itself. */
  readonly topics: readonly string[];
}

/** Letters of one text that are looked at: a long one must not cost more than others, nor speak for them. */
const MOST_LETTERS = 4_000;

/** Texts that say something, cut to what is looked at, behind a whole word. */
export function saidOf(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => (text?.trim() ? [beginningOf(text)] : []));
}

function beginningOf(text: string): string {
  return text.length <= MOST_LETTERS ? text : text.slice(0, MOST_LETTERS).replace(/\s\S*$/, '');
}
