import type { InitiativeView } from '#initiatives';
import type { ListingView } from '#listings';
import type { MatchEntry } from './match-entry.js';

/** Characters of a text that matching looks at: a long one must not cost more than others. */
const LONGEST_TEXT = 4_000;

/** An initiative as matching looks at it. */
export function entryOfInitiative({ id, lead, topics, title, summary, text }: InitiativeView): MatchEntry {
  const texts = [title, summary, text].filter((one) => one !== null).map(cut);
  return { type: 'initiative', id, organisationId: lead.id, side: null, topics, texts };
}

/** An offer or need as matching looks at it. */
export function entryOfListing({ id, organisation, kind, topics, text }: ListingView): MatchEntry {
  return { type: 'listing', id, organisationId: organisation.id, side: kind, topics, texts: [cut(text)] };
}

function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}
