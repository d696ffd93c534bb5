import { labelOf, type Topic, type TopicSurroundings } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import type { TopicRecords } from '../../api/topics/read-topic-records.js';
import { Empty, type Frame, Link, Page, PageHeading, Wide, WithAside } from '../../ui/index.js';
import { InitiativePart, ListingPart, OrganisationPart, StatementPart } from './topic.parts.js';
import { TopicAside } from './topic.aside.js';

export interface TopicPageProps {
  frame: Frame;
  surroundings: TopicSurroundings;
  records: TopicRecords;
  /** A place in words, null where the register does not know it. */
  lineOf: (ags: string) => string | null;
}

/** First who works on it; then what is offered and sought, done and said (DIR-14). */
export function TopicPage({ frame, surroundings, records, lineOf }: TopicPageProps) {
  const { topic } = surroundings;
  const t = frame.messages.topics;
  const title = labelOf(topic, frame.language);
  return (
    <Page frame={frame} title={title} description={t.description(title)}>
      <Wide>
        <PageHeading
          kind={kindOf(surroundings, frame)}
          title={title}
          lead={alsoCalled(topic, frame)}
          lang={topic.labels[frame.language] === null ? 'de' : undefined}
        />
        <WithAside label={t.around} aside={<TopicAside surroundings={surroundings} />}>
          {isEmpty(records) ? <NothingYet frame={frame} /> : <Records {...{ topic, records, lineOf }} />}
        </WithAside>
      </Wide>
    </Page>
  );
}

function Records({ topic, records, lineOf }: { topic: Topic } & Pick<TopicPageProps, 'records' | 'lineOf'>) {
  const { organisations, initiatives, offers, needs, statements } = records;
  return (
    <>
      {organisations.total > 0 && <OrganisationPart topic={topic} found={organisations} lineOf={lineOf} />}
      <ListingPart kind="need" topic={topic} page={needs} />
      <ListingPart kind="offer" topic={topic} page={offers} />
      {initiatives.total > 0 && <InitiativePart topic={topic} found={initiatives} />}
      {statements.total > 0 && <StatementPart topic={topic} found={statements} />}
    </>
  );
}

function NothingYet({ frame }: { frame: Frame }) {
  const t = frame.messages.topics;
  return (
    <Empty
      title={t.nothingYet}
      actions={[
        { url: '/themen', title: t.all },
        { url: '/suche', title: frame.messages.ui.errors.search },
      ]}
    >
      <p>{t.nothingYetHint}</p>
    </Empty>
  );
}

function isEmpty({ organisations, initiatives, offers, needs, statements }: TopicRecords): boolean {
  const found = organisations.total + initiatives.total + statements.total;
  return found + offers.items.length + needs.items.length === 0;
}

function kindOf({ topic, ancestors: [broader] }: TopicSurroundings, { messages, language }: Frame) {
  const t = messages.topics;
  const above = broader && (
    <>
      {t.partOf} <Link to={addressOf('topic', broader.slug)}>{labelOf(broader, language)}</Link>
    </>
  );
  const proposal = topic.status === 'proposed' && t.proposed;
  return { name: messages.terms.recordTypes.topic, more: [above, proposal].filter(Boolean) };
}

/** „Auch: Partizipation, Beteiligung“. Synonyms are German words, on the English page too. */
function alsoCalled({ synonyms, acronyms }: Topic, { messages, language }: Frame) {
  const names = [...acronyms, ...synonyms];
  if (names.length === 0) return undefined;
  return (
    <>
      {messages.topics.also} <span lang={language === 'de' ? undefined : 'de'}>{names.join(', ')}</span>
    </>
  );
}
