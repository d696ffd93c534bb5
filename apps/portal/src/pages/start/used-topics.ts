import type { FacetCount } from '#search';
import type { TopicTree } from '#topics';

/** A topic with how many organisations work on it or on what lies below it. */
export interface UsedTopic {
  readonly slug: string;
  readonly count: number;
}

/**
 * The topics in use, most used first. The areas at the top of the tree say too little to be shown beside topics, and are left
 * out unless nothing else is used.
 */
export function usedTopics(counts: readonly FacetCount[], tree: TopicTree, most: number): UsedTopic[] {
  const used = counts.filter(({ value, count }) => count > 0 && tree.has(value));
  const areas = new Set(
    tree.roots.filter(({ slug }) => tree.narrower(slug).length > 0).map(({ slug }) => slug),
  );
  const topics = used.filter(({ value }) => !areas.has(value));
  return (topics.length > 0 ? topics : used)
    .slice(0, most)
    .map(({ value, count }) => ({ slug: value, count }));
}

/** Characters; three of them stand in a line below the box. */
const LONGEST_EXAMPLE = 24;

/**
 * Topics to ask for: the most used that are as specific as the network gets, first one of each area. All of them are in use, so
 * whoever tries one finds something.
 *
 * @param topics most used first
 */
export function exampleTopics(topics: readonly UsedTopic[], tree: TopicTree, most: number): string[] {
  const used = new Set(topics.map(({ slug }) => slug));
  const telling = topics
    .map(({ slug }) => slug)
    .filter((slug) => tree.label(slug, 'de').length <= LONGEST_EXAMPLE)
    .filter((slug) => !tree.descendants(slug).some((below) => used.has(below.slug)));
  const areaOf = (slug: string) => tree.ancestors(slug).at(-1)?.slug ?? slug;
  const firstOfArea = telling.filter(
    (slug, at) => telling.findIndex((other) => areaOf(other) === areaOf(slug)) === at,
  );
  return [...new Set([...firstOfArea, ...telling])].slice(0, most);
}
