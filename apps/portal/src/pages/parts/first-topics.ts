import type { Language } from '#messages';
import type { TopicDirectory } from '#topics';

/** More topics than this are no help in a list. */
const MOST_TOPICS = 3;

/** The topics that an entry of a list names, by their labels. */
export function firstTopics(slugs: readonly string[], topics: TopicDirectory, language: Language): string[] {
  return slugs.slice(0, MOST_TOPICS).map((slug) => topics.label(slug, language));
}
