import { DomainError } from '#platform';
import type { StoredTopic } from './stored-topic.js';
import { termKey } from './term-key.js';
import { termsOf, type Topic } from './topic.js';

/** As many, and as long, as a file may say, so that what is taken out can be taken in. */
const MOST_SYNONYMS = 50;
const LONGEST_TERM = 100;

/**
 * A topic with one more word for it. In the tree a word means one topic.
 *
 * @param meant the topic that the word means so far
 * @returns null where the topic is called so already
 * @throws DomainError `TOPIC.TERM_INVALID`, `TOPIC.TERM_TAKEN` or `TOPIC.TERMS_FULL`
 */
export function withSynonym(held: StoredTopic, typed: string, meant: Topic | null): StoredTopic | null {
  const term = typed.trim().replace(/\s+/g, ' ');
  const key = termKey(term);
  if (key === '' || [...term].length > LONGEST_TERM) throw new DomainError('TOPIC.TERM_INVALID', 'invalid');
  if (termsOf(held).some((one) => termKey(one) === key)) return null;
  if (meant && meant.slug !== held.slug && meant.status === 'active')
    throw new DomainError('TOPIC.TERM_TAKEN', 'conflict', { slug: meant.slug, label: meant.labels.de });
  if (held.synonyms.length >= MOST_SYNONYMS) throw new DomainError('TOPIC.TERMS_FULL', 'conflict');
  return {
    ...held,
    synonyms: [...held.synonyms, term],
    source: 'curator',
    sourceName: null,
    version: held.version + 1,
  };
}
