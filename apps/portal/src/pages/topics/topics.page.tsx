import { labelOf, type TopicNode } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { type Frame, Link, Page, PageHeading, Part, useFrame, Wide } from '../../ui/index.js';
import type { TopicCount } from './read-topic-counts.js';

export interface TopicsPageProps {
  frame: Frame;
  /** Roots of the tree, and proposals that nothing is above. */
  nodes: readonly TopicNode[];
  counts: ReadonlyMap<string, TopicCount>;
}

type Counts = TopicsPageProps['counts'];

/** The whole tree at a glance, each topic with how much there is. */
export function TopicsPage({ frame, nodes, counts }: TopicsPageProps) {
  const t = frame.messages.topics;
  const areas = nodes.filter(({ topic }) => topic.status === 'active');
  const proposals = nodes.filter(({ topic }) => topic.status === 'proposed');
  return (
    <Page frame={frame} title={t.title} description={t.intro}>
      <Wide>
        <PageHeading title={t.title} lead={t.intro} />
        <p class="kind">{t.legend}</p>
        <div class="areas">
          {areas.map((area) => (
            <section aria-labelledby={area.topic.slug}>
              <h2 id={area.topic.slug}>
                <Entry node={area} counts={counts} />
              </h2>
              <Branch nodes={area.narrower} counts={counts} />
            </section>
          ))}
        </div>
        {proposals.length > 0 && (
          <Part id="vorschlaege" title={t.proposals}>
            <p class="kind">{t.proposalsHint}</p>
            <div class="areas">
              <Branch nodes={proposals} counts={counts} />
            </div>
          </Part>
        )}
      </Wide>
    </Page>
  );
}

function Branch({ nodes, counts }: { nodes: readonly TopicNode[]; counts: Counts }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="branch-of-topics">
      {nodes.map((node) => (
        <li>
          <Entry node={node} counts={counts} />
          <Branch nodes={node.narrower} counts={counts} />
        </li>
      ))}
    </ul>
  );
}

/** A topic with its two numbers; whoever listens hears what they count. */
function Entry({ node: { topic }, counts }: { node: TopicNode; counts: Counts }) {
  const { language, messages, format } = useFrame();
  const count = counts.get(topic.slug);
  const lang = topic.labels[language] === null ? 'de' : undefined;
  return (
    <span class="topic-entry">
      <Link to={addressOf('topic', topic.slug)} lang={lang}>
        {labelOf(topic, language)}
      </Link>
      {count && (
        <span class="count">
          {' '}
          {format.number(count.organisations)}
          <span class="visually-hidden"> {messages.topics.countedOrganisations}</span>
          {' · '}
          {format.number(count.initiatives)}
          <span class="visually-hidden"> {messages.topics.countedInitiatives}</span>
        </span>
      )}
    </span>
  );
}
