import type { AdoptionLine, InitiativeView } from '#initiatives';
import type { Messages } from '#messages';
import type { Provenance } from '#platform';
import { addressOf } from '../../../addresses/address-of.js';
import {
  Facts,
  Link,
  Outward,
  Period,
  type TopicLink,
  TopicLinks,
  useContentLanguage,
  useFrame,
} from '../../../ui/index.js';
import { Origins } from '../../parts/origins.js';

/** The facts of an initiative, and below them where they come from. */
export function InitiativeAside({
  initiative,
  adoptions,
  topics,
}: {
  initiative: InitiativeView;
  adoptions: readonly AdoptionLine[];
  topics: readonly TopicLink[];
}) {
  const { messages } = useFrame();
  const lang = useContentLanguage();
  const t = messages.initiatives;
  const { lead, state, period, targetGroups, links, provenance } = initiative;
  const facts = [
    {
      term: t.leadOrganisation,
      value: <Link to={addressOf('organisation', lead.slug)}>{lead.name}</Link>,
      lang,
    },
    state && { term: t.state, value: messages.terms.initiativeStates[state] },
    (period.from ?? period.to) && { term: t.period, value: <Period from={period.from} to={period.to} /> },
    topics.length > 0 && { term: t.topics, value: <TopicLinks topics={topics} /> },
    targetGroups.length > 0 && { term: t.targetGroups, value: targetGroups.join(', '), lang },
    links.length > 0 && {
      term: t.links,
      value: links.map((url) => (
        <p>
          <Outward url={url} />
        </p>
      )),
    },
  ];
  return (
    <>
      <Facts facts={facts.filter((fact) => !!fact)} />
      <Origins provenance={{ ...provenance, ...adoptionOrigins(adoptions, messages) }} fields={t.fields} />
    </>
  );
}

/** Who took it over is a fact like any other: its origin stands with theirs, under what it says. */
function adoptionOrigins(adoptions: readonly AdoptionLine[], { ui, initiatives }: Messages): Provenance {
  return Object.fromEntries(
    adoptions.flatMap(({ organisation, stage, origin }) =>
      origin ? [[initiatives.adoptionBy(organisation.name, ui.adoptions.stages[stage]), origin]] : [],
    ),
  );
}
