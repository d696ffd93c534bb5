import type { EventView } from '#exchange';
import type { OrganisationRef } from '#organisations';
import type { Place } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import {
  DateText,
  type Fact,
  Facts,
  type Frame,
  Link,
  Page,
  PageHeading,
  Part,
  Period,
  Row,
  Rows,
  useContentLanguage,
  useFrame,
  Wide,
  WithAside,
} from '../../ui/index.js';
import { Origins } from '../parts/origins.js';
import type { matrixCounts } from './matrix-view.js';

export interface EventPageProps {
  frame: Frame;
  event: EventView;
  place: Place | null;
  counts: ReturnType<typeof matrixCounts>;
}

/** An event: its theme, who took part, what was asked, and how it was answered. */
export function EventPage({ frame, event, place, counts }: EventPageProps) {
  const { messages, format } = frame;
  const t = messages.exchange;
  const answered = t.counts(
    format.number(counts.members),
    format.number(counts.questions),
    format.number(counts.answers),
  );
  return (
    <Page frame={frame} title={event.title} description={event.theme ?? undefined}>
      <Wide>
        <EventHeading event={event} place={place} />
        <WithAside label={messages.profile.facts} aside={<EventFacts event={event} place={place} />}>
          {event.questions.length > 0 && (
            <Part
              id="leitfragen"
              title={t.questions}
              more={{ url: `/erfahrungen?event=${encodeURIComponent(event.slug)}`, title: t.allAnswers }}
            >
              {counts.answers > 0 && <p class="kind">{answered}</p>}
              <Rows>
                {event.questions.map(({ slug, text }) => (
                  <Row item={{ url: addressOf('question', slug), title: text }} />
                ))}
              </Rows>
            </Part>
          )}
          {event.contributors.length > 0 && (
            <Part id="mitwirkende" title={t.contributors}>
              <Rows>
                {event.contributors.map(({ slug, name }) => (
                  <Row item={{ url: addressOf('organisation', slug), title: name }} />
                ))}
              </Rows>
            </Part>
          )}
        </WithAside>
      </Wide>
    </Page>
  );
}

function EventHeading({ event, place }: Pick<EventPageProps, 'event' | 'place'>) {
  const { messages } = useFrame();
  const where = place ? [<Link to={addressOf('place', place.ags)}>{place.name}</Link>] : [];
  return (
    <PageHeading
      kind={{ name: messages.terms.recordTypes.event, more: where }}
      title={event.title}
      lead={event.theme ?? undefined}
      lang={useContentLanguage()}
    />
  );
}

function EventFacts({ event, place }: Pick<EventPageProps, 'event' | 'place'>) {
  const t = useFrame().messages.exchange;
  const lang = useContentLanguage();
  const facts: Fact[] = [
    { term: t.date, value: <EventDate event={event} /> },
    ...(event.host ? [{ term: t.host, value: <Names names={[event.host]} />, lang }] : []),
    ...(event.moderation.length > 0
      ? [{ term: t.moderation, value: <Names names={event.moderation} />, lang }]
      : []),
    ...(place
      ? [{ term: t.place, value: <Link to={addressOf('place', place.ags)}>{place.name}</Link> }]
      : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      <Origins provenance={event.provenance} fields={t.eventFields} />
    </>
  );
}

function EventDate({ event: { date } }: { event: EventView }) {
  const t = useFrame().messages.exchange;
  if (date === null) return <>{t.dateUnknown}</>;
  return typeof date === 'string' ? <DateText date={date} /> : <Period from={date.from} to={date.to} />;
}

function Names({ names }: { names: readonly OrganisationRef[] }) {
  return (
    <ul>
      {names.map(({ slug, name }) => (
        <li>
          <Link to={addressOf('organisation', slug)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
