import type { Topic } from './topic.js';

/**
 * Who a topic's present content comes from: the tree that ships with the product, a curator, a file that describes it,
 * or nobody yet: somebody used its id (`mention`).
 */
export type TopicSource = 'shipped' | 'curator' | 'import' | 'mention';

/** A topic with where it came from. */
export interface StoredTopic extends Topic {
  readonly source: TopicSource;
  /** The file's name, of an import or a mention in one. */
  readonly sourceName: string | null;
  /** 1 when new, one more with each change. */
  readonly version: number;
}
