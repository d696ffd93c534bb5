export { AddSynonym } from './application/add-synonym.js';
export { ExportTopics } from './application/export-topics.js';
export { GetTopic, type TopicSurroundings } from './application/get-topic.js';
export { GetTopicTree } from './application/get-topic-tree.js';
export { ListTopics } from './application/list-topics.js';
export { LoadShippedTree, type TreeLoad } from './application/load-shipped-tree.js';
export { ProposeTopics } from './application/propose-topics.js';
export { SaveTopics } from './application/save-topics.js';
export { TopicDirectory } from './application/topic-directory.js';
export {
  findSelfReferences,
  findTakenTerms,
  type SelfReference,
  type TakenTerm,
} from './domain/review-drafts.js';
export { termKey } from './domain/term-key.js';
export {
  labelOf,
  termsOf,
  type Topic,
  type TopicLabels,
  type TopicLanguage,
  type TopicStatus,
} from './domain/topic.js';
export type { TopicDraft } from './domain/topic-draft.js';
export { TREE_CHANGED } from './domain/topic.event.js';
export { sortByLabel, type TopicNode } from './domain/topic-node.js';
export { TopicTree } from './domain/topic-tree.js';
export { TopicsModule } from './topics.module.js';
