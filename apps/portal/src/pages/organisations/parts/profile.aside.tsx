import type { OrganisationView } from '#organisations';
import { addressOf } from '../../../addresses/address-of.js';
import { type Fact, Facts, Link, Outward, useContentLanguage, useFrame } from '../../../ui/index.js';
import type { ProfileFactsView, Tie } from '../profile-facts.js';
import { ProfileSource } from './profile.source.js';

/** Everything that is known of an organisation, and below it where that comes from. */
export function ProfileAside({
  organisation,
  facts,
  isEditable = false,
}: {
  organisation: OrganisationView;
  facts: ProfileFactsView;
  /** Whether whoever looks may change it: they know already whose it is. */
  isEditable?: boolean;
}) {
  const lang = useContentLanguage();
  const { profile: t, claims, team } = useFrame().messages;
  const known: (Fact | null)[] = [
    facts.topics.length > 0 ? { term: t.topics, value: <TopicFacts topics={facts.topics} /> } : null,
    organisation.unit ? { term: t.unit, value: organisation.unit, lang } : null,
    ...nameFacts(organisation, useFrame().messages.terms.nameKinds),
    facts.area.length > 0 ? { term: t.area, value: facts.area.join(' · ') } : null,
    facts.seat ? { term: t.seat, value: <Link to={facts.seat.url}>{facts.seat.title}</Link> } : null,
    facts.connected.length > 0
      ? { term: t.connected, value: <Connected connected={facts.connected} />, lang }
      : null,
    facts.networks.length > 0
      ? { term: t.networks, value: <Networks networks={facts.networks} />, lang }
      : null,
    organisation.openForCooperation ? { term: t.open, value: t.yes } : null,
    organisation.website ? { term: t.website, value: <Outward url={organisation.website} /> } : null,
    organisation.links.length > 0
      ? {
          term: t.links,
          value: organisation.links.map((url) => (
            <p>
              <Outward url={url} />
            </p>
          )),
        }
      : null,
    ...facts.identifiers,
  ];
  return (
    <>
      <Facts facts={known.filter((fact) => fact !== null)} />
      <ProfileSource organisation={organisation} facts={facts} />
      {!organisation.claimed && (
        <p class="kind">
          <Link to={`${addressOf('organisation', organisation.slug)}/uebernehmen`}>
            {isEditable ? team.takeOver : claims.link}
          </Link>
        </p>
      )}
    </>
  );
}

function nameFacts({ names }: OrganisationView, terms: Readonly<Record<string, string>>): Fact[] {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    term: terms[kind] ?? kind,
    value: names
      .filter((one) => one.kind === kind)
      .map(({ name, language }) => <p lang={language}>{name}</p>),
  }));
}

function TopicFacts({ topics }: Pick<ProfileFactsView, 'topics'>) {
  const t = useFrame().messages.profile;
  return (
    <ul class="topics">
      {topics.map(({ url, title, from }) => (
        <li>
          <Link to={url}>{title}</Link>
          {from.length > 0 && <span class="visually-hidden"> {t.topicFrom(from.join(', '))}</span>}
        </li>
      ))}
    </ul>
  );
}

function Connected({ connected }: Pick<ProfileFactsView, 'connected'>) {
  const { language, messages } = useFrame();
  return (
    <ul>
      {connected.map(({ kind, text, toldBy, ...tie }) => (
        <li>
          <Link to={tie.url}>{tie.title}</Link> · {kind}
          {text && <p class="kind">{text}</p>}
          {toldBy && (
            <p class="kind" lang={language}>
              {messages.profile.toldBy(toldBy)}
            </p>
          )}
          <Completed tie={tie} />
        </li>
      ))}
    </ul>
  );
}

function Networks({ networks }: Pick<ProfileFactsView, 'networks'>) {
  return (
    <ul>
      {networks.map((tie) => (
        <li>
          <Link to={tie.url}>{tie.title}</Link>
          <Completed tie={tie} />
        </li>
      ))}
    </ul>
  );
}

function Completed({ tie }: { tie: Tie }) {
  const { language, messages } = useFrame();
  return tie.isAdded ? (
    <p class="kind" lang={language}>
      {messages.ui.source.added}
    </p>
  ) : null;
}
