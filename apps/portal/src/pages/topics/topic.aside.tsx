import { labelOf, type Topic, type TopicSurroundings } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { type Fact, Facts, TopicLinks, useFrame } from '../../ui/index.js';

/** Where the topic stands in the tree. */
export function TopicAside({ surroundings }: { surroundings: TopicSurroundings }) {
  const { messages, language } = useFrame();
  const t = messages.topics;
  const { topic, ancestors, narrower, related } = surroundings;
  const linksTo = (term: string, topics: readonly Topic[]): Fact[] =>
    topics.length === 0 ? [] : [{ term, value: <TopicLinks topics={topics.map(linkTo)} /> }];
  const linkTo = (one: Topic) => ({ label: labelOf(one, language), url: addressOf('topic', one.slug) });
  const other = language === 'de' ? topic.labels.en : topic.labels.de;
  return (
    <Facts
      facts={[
        ...linksTo(t.broader, ancestors.toReversed()),
        ...linksTo(t.narrower, narrower),
        ...linksTo(t.related, related),
        ...(other === null || other === labelOf(topic, language)
          ? []
          : [{ term: t.inOtherLanguage, value: other, lang: language === 'de' ? 'en' : 'de' }]),
      ]}
    />
  );
}
