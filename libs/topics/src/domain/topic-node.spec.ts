import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { type TopicNode, topicNodes } from './topic-node.js';
import { TopicTree } from './topic-tree.js';

const tree = new TopicTree([
  aTopic({ slug: 'energie', labels: { de: 'Energie', en: 'Power' } }),
  aTopic({ slug: 'oeffentlichkeit', labels: { de: 'Öffentlichkeit', en: 'Audience' } }),
  aTopic({ slug: 'waerme', labels: { de: 'Wärme', en: 'Heat' }, broader: 'energie' }),
  aTopic({ slug: 'eis', labels: { de: 'Eis', en: null }, broader: 'energie', status: 'proposed' }),
  aTopic({ slug: 'abc', labels: { de: 'Abc', en: null }, status: 'proposed' }),
]);

describe('topicNodes', () => {
  it('nests and sorts by the labels of the language, proposals without a place last', () => {
    expect(outline(topicNodes(tree, 'de'))).toEqual(['Energie(Eis,Wärme)', 'Öffentlichkeit()', 'Abc()']);
    expect(outline(topicNodes(tree, 'en')).map((line) => line[0])).toEqual(['Ö', 'E', 'A']);
  });
});

function outline(nodes: readonly TopicNode[]): string[] {
  return nodes.map(
    ({ topic, narrower }) => `${topic.labels.de}(${narrower.map((node) => node.topic.labels.de).join(',')})`,
  );
}
