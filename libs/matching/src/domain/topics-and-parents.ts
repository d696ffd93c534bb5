import type { TopicContext } from './signal.js';

/** Topics and what lies directly above them, each once: who works on a sibling topic is a candidate too. */
export function topicsAndParents(
  topics: readonly string[],
  ancestorsOf: TopicContext['ancestorsOf'],
): string[] {
  return [...new Set(topics.flatMap((topic) => [topic, ...ancestorsOf(topic).slice(0, 1)]))];
}
