import type { StatementView } from '#exchange';
import type { InitiativeView } from '#initiatives';
import type { Page as PageOf } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import {
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
import { EditLink } from '../parts/edit-link.js';
import { StatementRows } from '../parts/statement-rows.js';
import type { InitiativeFit } from './initiative-fits.js';
import { AdoptionPart, ComesFromPart } from './parts/adoption.parts.js';
import { CheckPart } from './parts/check.part.js';
import { InitiativeAside } from './parts/initiative.aside.js';
import { PartiesPart } from './parts/parties.part.js';
import { ResourcesPart } from './parts/resources.part.js';
import { SimilarPart } from './parts/similar.part.js';
import type { InitiativeWay } from './read-adoptions.js';

export interface InitiativePageProps {
  frame: Frame;
  initiative: InitiativeView;
  way: InitiativeWay;
  statements: PageOf<StatementView>;
  topics: readonly TopicLink[];
  fits: InitiativeFit;
  isTable: boolean;
  /** Address of its form; null for those who may not change it. */
  editAt: string | null;
}

/** Who does it, who took it over and what came of it, what it took; the facts stand beside. */
export function InitiativePage(props: InitiativePageProps) {
  const { frame, initiative, way, statements, topics, fits, isTable } = props;
  const t = frame.messages.initiatives;
  return (
    <Page frame={frame} title={initiative.title} description={initiative.summary ?? undefined}>
      <Wide>
        <Heading initiative={initiative} />
        <EditLink to={props.editAt} />
        <WithAside
          label={t.facts}
          aside={<InitiativeAside initiative={initiative} adoptions={way.adoptions} topics={topics} />}
        >
          <PartiesPart initiative={initiative} />
          <ComesFromPart lead={initiative.lead} lines={way.comesFrom} />
          <AdoptionPart adoptions={way.adoptions} isTakenOver={way.comesFrom.length > 0} />
          <CheckPart slug={initiative.slug} chosen={fits.chosen} check={fits.check} />
          <ResourcesPart resources={initiative.resources} />
          {initiative.text && (
            <Part id="text" title={t.text}>
              <Markdown text={initiative.text} />
            </Part>
          )}
          <SimilarPart
            slug={initiative.slug}
            similar={fits.similar}
            dismissed={fits.dismissed}
            isTable={isTable}
          />
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
