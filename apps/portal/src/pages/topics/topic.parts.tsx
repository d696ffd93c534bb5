import type { ListingKind, ListingView } from '#listings';
import type { Page } from '#platform';
import type { Topic } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { listingTitle } from '../../api/parts/listing-title.js';
import type { FoundRecords } from '../../api/topics/read-topic-records.js';
import {
  Empty,
  Link,
  type Named,
  Part,
  Row,
  Rows,
  useContentLanguage,
  useFrame,
  withQuery,
} from '../../ui/index.js';

interface FoundProps {
  topic: Topic;
  found: FoundRecords;
}

/** The filtered list that has the rest, where there is more than is shown. */
function rest({ records, total }: FoundRecords, url: string, title: string): Named | undefined {
  return total > records.length ? { url, title } : undefined;
}

export function OrganisationPart({
  topic,
  found,
  lineOf,
}: FoundProps & { lineOf: (ags: string) => string | null }) {
  const { messages, format } = useFrame();
  const t = messages.topics;
  const more = rest(
    found,
    withQuery('/organisationen', { topic: topic.slug }),
    t.allOf(format.number(found.total)),
  );
  return (
    <Part id="wer" title={t.organisations} more={more}>
      <Rows>
        {found.records.map(({ type, slug, title, kinds: [kind], place, excerpt }) => (
          <Row
            item={{ url: addressOf(type, slug), title }}
            note={[kind && messages.terms.organisationKinds[kind], place && lineOf(place)]
              .filter(Boolean)
              .join(' · ')}
            text={excerpt}
          />
        ))}
      </Rows>
    </Part>
  );
}

export function InitiativePart({ topic, found }: FoundProps) {
  const { messages, format } = useFrame();
  const t = messages.topics;
  const more = rest(
    found,
    withQuery('/initiativen', { topic: topic.slug }),
    t.allOf(format.number(found.total)),
  );
  return (
    <Part id="initiativen" title={t.initiatives} more={more}>
      <Rows>
        {found.records.map(({ type, slug, title, organisation }) => (
          <Row
            item={{ url: addressOf(type, slug), title }}
            note={organisation && <Owner of={organisation} />}
          />
        ))}
      </Rows>
    </Part>
  );
}

/** Offers or needs; where there are none, that is worth saying. */
export function ListingPart({
  kind,
  topic,
  page: { items, next },
}: {
  kind: ListingKind;
  topic: Topic;
  page: Page<ListingView>;
}) {
  const { messages } = useFrame();
  const t = messages.topics;
  const all = withQuery('/biete-suche', { topic: topic.slug, listing: kind });
  const more = next === null ? undefined : { url: all, title: t.all };
  return (
    <Part id={kind} title={t[`${kind}s`]} more={more}>
      {items.length === 0 ? (
        <Empty title={t.none[kind]} />
      ) : (
        <Rows>
          {items.map(({ slug, text, organisation }) => (
            <Row
              item={{ url: addressOf('listing', slug), title: listingTitle(text) }}
              end={<b class={kind}>{messages.terms.listingVerbs[kind]}</b>}
              note={<Owner of={organisation} />}
            />
          ))}
        </Rows>
      )}
    </Part>
  );
}

export function StatementPart({ topic, found }: FoundProps) {
  const { messages, format } = useFrame();
  const t = messages.topics;
  const all = withQuery('/suche', { q: topic.labels.de, type: 'statement' });
  return (
    <Part id="antworten" title={t.statements} more={rest(found, all, t.allOf(format.number(found.total)))}>
      <Rows>
        {found.records.map(({ type, slug, title, excerpt }) => (
          <Row item={{ url: addressOf(type, slug), title }} text={excerpt} />
        ))}
      </Rows>
    </Part>
  );
}

function Owner({ of: { slug, name } }: { of: { slug: string; name: string } }) {
  return (
    <Link to={addressOf('organisation', slug)} lang={useContentLanguage()}>
      {name}
    </Link>
  );
}
