import { labelOf, type Topic, type TopicLanguage } from './topic.js';
import type { TopicTree } from './topic-tree.js';

export interface TopicNode {
  readonly topic: Topic;
  readonly narrower: readonly TopicNode[];
}

/** The tree as nested lists, each in the order of its labels; proposals that nothing is above come after the roots. */
export function topicNodes(tree: TopicTree, language: TopicLanguage): TopicNode[] {
  const unplaced = tree.proposals.filter(({ slug }) => tree.ancestors(slug).length === 0);
  return [...nodesOf(tree.roots, tree, language), ...nodesOf(unplaced, tree, language)];
}

/** Topics in the order of their labels in a language. */
export function sortByLabel(topics: readonly Topic[], language: TopicLanguage): Topic[] {
  const { compare } = new Intl.Collator(language);
  return [...topics].sort((a, b) => compare(labelOf(a, language), labelOf(b, language)));
}

function nodesOf(topics: readonly Topic[], tree: TopicTree, language: TopicLanguage): TopicNode[] {
  return sortByLabel(topics, language).map((topic) => ({
    topic,
    narrower: nodesOf(tree.narrower(topic.slug), tree, language),
  }));
}
