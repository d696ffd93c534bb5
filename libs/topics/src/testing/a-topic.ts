import type { StoredTopic } from '../domain/stored-topic.js';

/** A topic that shows only what the test is about: `aTopic({ slug: 'wlan', broader: 'infrastruktur' })`. */
export function aTopic(about: Partial<StoredTopic> & { slug: string }): StoredTopic {
  return {
    labels: { de: `${about.slug} (de)`, en: `${about.slug} (en)` },
    synonyms: [],
    acronyms: [],
    broader: null,
    related: [],
    status: 'active',
    source: 'shipped',
    sourceName: null,
    version: 1,
    ...about,
  };
}
