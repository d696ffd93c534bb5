import type { StoredTopic } from './stored-topic.js';

/** A topic that somebody used and nobody described: `nachhaltiger-tourismus` becomes „Nachhaltiger tourismus“. */
export function proposalOf(slug: string, sourceName: string | null): StoredTopic {
  return {
    slug,
    labels: { de: readable(slug), en: null },
    synonyms: [],
    acronyms: [],
    broader: null,
    related: [],
    status: 'proposed',
    source: 'mention',
    sourceName,
    version: 1,
  };
}

/** An id as a label. Umlauts are not guessed: `ue` may be one („Bürger“) or not („Steuer“). */
export function readable(slug: string): string {
  const words = slug.split(/[-_\s]+/).filter((word) => word !== '');
  const text = words.join(' ') || slug;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
