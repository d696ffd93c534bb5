import type { ListingView } from '#listings';
import { DateText, Facts, type TopicLink, TopicLinks, useFrame } from '../../ui/index.js';
import { Origins } from '../parts/origins.js';

/** Until when it holds, what it is about, and where that comes from. */
export function ListingAside({
  listing: { expires, listedAt, provenance },
  topics,
}: {
  listing: ListingView;
  topics: readonly TopicLink[];
}) {
  const { messages, format } = useFrame();
  const t = messages.listings;
  const facts = [
    topics.length > 0 && { term: t.topics, value: <TopicLinks topics={topics} /> },
    { term: t.expires, value: expires === null ? t.withoutEnd : <DateText date={expires} /> },
    { term: t.listed, value: format.date(listedAt.toISOString()) },
  ];
  return (
    <>
      <Facts facts={facts.filter((fact) => !!fact)} />
      <Origins provenance={provenance} fields={t.fields} />
    </>
  );
}
