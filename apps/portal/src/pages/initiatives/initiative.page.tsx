import type { StatementView } from '#exchange';
import type { InitiativeView } from '#initiatives';
import type { Page as PageOf } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import {
  Adoptions,
  type AdoptionView,
  Empty,
  type Frame,
  Link,
  Markdown,
  Page,
  PageHeading,
  Pager,
  Part,
  type TopicLink,
  useContentLanguage,
  useFrame,
  Wide,
  WithAside,
  withQuery,
} from '../../ui/index.js';
import { StatementRows } from '../parts/statement-rows.js';
import { InitiativeAside } from './parts/initiative.aside.js';
import { PartiesPart } from './parts/parties.part.js';
import { ResourcesPart } from './parts/resources.part.js';

export interface InitiativePageProps {
  frame: Frame;
  initiative: InitiativeView;
  adoptions: readonly AdoptionView[];
  statements: PageOf<StatementView>;
  topics: readonly TopicLink[];
}

/** Who does it, who took it over and what came of it, what it took; the facts stand beside. */
export function InitiativePage({ frame, initiative, adoptions, statements, topics }: InitiativePageProps) {
  const t = frame.messages.initiatives;
  return (
    <Page frame={frame} title={initiative.title} description={initiative.summary ?? undefined}>
      <Wide>
        <Heading initiative={initiative} />
        <WithAside label={t.facts} aside={<InitiativeAside initiative={initiative} topics={topics} />}>
          <PartiesPart initiative={initiative} />
          <AdoptionPart adoptions={adoptions} />
          <ResourcesPart resources={initiative.resources} />
          {initiative.text && (
            <Part id="text" title={t.text}>
              <Markdown text={initiative.text} />
            </Part>
          )}
          <StatementPart slug={initiative.slug} statements={statements} />
        </WithAside>
      </Wide>
    </Page>
  );
}

function Heading({ initiative: { title, state, lead, summary } }: Pick<InitiativePageProps, 'initiative'>) {
  const { terms } = useFrame().messages;
  const lang = useContentLanguage();
  const owner = (
    <Link to={addressOf('organisation', lead.slug)} lang={lang}>
      {lead.name}
    </Link>
  );
  const more = [...(state ? [terms.initiativeStates[state]] : []), owner];
  return (
    <PageHeading
      kind={{ name: terms.recordTypes.initiative, more }}
      title={title}
      lead={summary ?? undefined}
      lang={lang}
    />
  );
}

function AdoptionPart({ adoptions }: Pick<InitiativePageProps, 'adoptions'>) {
  const t = useFrame().messages.initiatives;
  return (
    <Part id="nachnutzung" title={t.adoptions}>
      {adoptions.length > 0 ? (
        <Adoptions adoptions={adoptions} />
      ) : (
        <Empty title={t.noAdoptions}>
          <p>{t.noAdoptionsHint}</p>
        </Empty>
      )}
    </Part>
  );
}

function StatementPart({
  slug,
  statements: { items, next },
}: Pick<InitiativePageProps, 'statements'> & { slug: string }) {
  const { messages } = useFrame();
  if (items.length === 0) return null;
  return (
    <Part id="antworten" title={messages.initiatives.statements}>
      <StatementRows statements={items} withSpeaker />
      <Pager
        label={messages.search.moreEntries}
        next={next && `${withQuery(addressOf('initiative', slug), { cursor: next })}#antworten`}
      />
    </Part>
  );
}
