import type { LogoFacts, OrganisationView } from '#organisations';
import {
  Empty,
  Form,
  type Frame,
  Link,
  Markdown,
  Matches,
  type MatchView,
  Notice,
  Page,
  PageHeading,
  Part,
  useContentLanguage,
  useFrame,
  Wide,
  WithAside,
} from '../../ui/index.js';
import { LogoPicture } from './parts/logo.part.js';
import { MemberPart } from './parts/member.part.js';
import { ProfileAside } from './parts/profile.aside.js';
import { AdoptionPart, InitiativePart, ListingPart, StatementPart } from './parts/work.parts.js';
import type { ProfileFactsView } from './profile-facts.js';
import type { ProfileTies } from './profile-ties.js';
import type { ProfileWork } from './profile-work.js';

export interface ProfilePageProps {
  frame: Frame;
  organisation: OrganisationView;
  facts: ProfileFactsView;
  ties: ProfileTies;
  work: ProfileWork;
  peers: readonly MatchView[];
  crossRole: boolean;
  logo?: LogoFacts | null;
  /** Since when nobody answered whether it is still right, ISO 8601. */
  unconfirmedSince?: string | null;
  /** Whether whoever looks may change the profile. */
  isEditable?: boolean;
  /** As whom whoever may change it looks at it. */
  seenBy?: 'public' | 'members';
}

/** First the answer to "who works on similar things?", then what is done here; the facts stand beside. */
export function ProfilePage(props: ProfilePageProps) {
  const { frame, organisation, facts, ties } = props;
  return (
    <Page
      frame={frame}
      title={organisation.name}
      description={organisation.summary ?? undefined}
      indexed={!props.seenBy}
    >
      <Wide>
        {props.seenBy && <SeenByBar slug={organisation.slug} seenBy={props.seenBy} />}
        <Heading organisation={organisation} kind={facts.kind} />
        {props.isEditable && <OwnBar slug={organisation.slug} />}
        {props.unconfirmedSince && (
          <Notice tone="warning">
            {frame.messages.profile.unconfirmed(frame.format.date(props.unconfirmedSince))}
          </Notice>
        )}
        <WithAside
          label={frame.messages.profile.facts}
          aside={
            <>
              {props.logo && (
                <LogoPicture slug={organisation.slug} name={organisation.name} logo={props.logo} />
              )}
              <ProfileAside organisation={organisation} facts={facts} isEditable={props.isEditable} />
            </>
          }
        >
          <PeerPart {...props} />
          {ties.members.items.length > 0 && <MemberPart slug={organisation.slug} ties={ties} />}
          <WorkParts {...props} />
        </WithAside>
      </Wide>
    </Page>
  );
}

/** Says as whom the profile is looked at, and leads to the other way and back. */
function SeenByBar({ slug, seenBy }: { slug: string; seenBy: 'public' | 'members' }) {
  const t = useFrame().messages.editing.preview;
  const path = `/organisationen/${slug}`;
  const other =
    seenBy === 'public'
      ? { to: `${path}/ansicht/mitglied`, name: t.asMember }
      : { to: `${path}/ansicht/besucher`, name: t.asVisitor };
  return (
    <Notice>
      <p>
        {t.seenBy[seenBy]} <Link to={other.to}>{other.name}</Link> · <Link to={path}>{t.back}</Link>
      </p>
    </Notice>
  );
}

/** What its editors do with a profile. */
function OwnBar({ slug }: { slug: string }) {
  const { messages, session } = useFrame();
  const { editing, freshness, seen, team } = messages;
  const path = `/organisationen/${slug}`;
  return (
    <div class="own-bar">
      <Link class="button" to={`${path}/bearbeiten`}>
        {editing.link}
      </Link>
      <Form
        action={`${path}/bestaetigen`}
        button={freshness.confirm}
        tone="second"
        label={freshness.own}
        beside={
          <>
            <Link to={`${path}/gesehen`}>{seen.link}</Link>
            {!session?.curatesPart && <Link to={`${path}/team`}>{team.link}</Link>}
          </>
        }
      />
    </div>
  );
}

function Heading({ organisation, kind }: { organisation: OrganisationView; kind: ProfileFactsView['kind'] }) {
  const lang = useContentLanguage();
  return (
    <PageHeading kind={kind} title={organisation.name} lead={organisation.summary ?? undefined} lang={lang} />
  );
}

function PeerPart({ frame, organisation, peers, crossRole }: ProfilePageProps) {
  const t = frame.messages.profile;
  const path = `/organisationen/${organisation.slug}`;
  const more = crossRole
    ? { url: path, title: t.allRoles }
    : { url: `${path}?rollen=andere`, title: t.otherRoles };
  return (
    <Part id="peers" title={t.peers} more={more}>
      {organisation.topics.length === 0 && <p class="kind">{t.withoutTopics}</p>}
      {peers.length > 0 ? (
        <>
          <Matches matches={peers} />
          <p class="further">
            <Link to={`${path}/passende${crossRole ? '?crossRole=true' : ''}`}>
              {frame.messages.matching.peersPage.all}
            </Link>
          </p>
        </>
      ) : (
        <Empty title={t.noPeers}>
          <p>{t.noPeersHint}</p>
        </Empty>
      )}
    </Part>
  );
}

function WorkParts({ frame, organisation, work }: ProfilePageProps) {
  const t = frame.messages.profile;
  return (
    <>
      {organisation.text && (
        <Part id="text" title={t.about}>
          <Markdown text={organisation.text} />
        </Part>
      )}
      {work.initiatives.length > 0 && <InitiativePart initiatives={work.initiatives} />}
      {work.listings.length > 0 && <ListingPart listings={work.listings} />}
      {work.adoptions.length > 0 && <AdoptionPart adoptions={work.adoptions} />}
      {work.statements.length > 0 && <StatementPart statements={work.statements} />}
    </>
  );
}
