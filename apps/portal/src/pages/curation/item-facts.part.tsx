import type { QueueItem } from '#curation';
import type { SubmittedProfile } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import type { SayField } from '../editing/field-words.js';
import { type Fact, Facts, Link, useFrame } from '../../ui/index.js';

/** What a curator needs to know to decide. */
export function ItemFacts({ item, say }: { item: QueueItem; say: SayField }) {
  const { messages, format } = useFrame();
  const t = messages.curation;
  const { kind, organisation, since, submitter, note, way, mailbox, provedAt, profile, likely } = item;
  const facts: Fact[] = [
    ...(organisation ? [organisationFact(organisation.name, organisation.slug, t.profile)] : []),
    { term: t.since, value: format.date(since) },
    ...(submitter ? [{ term: t.submitter, value: submitter }] : []),
    ...(way ? [{ term: t.way, value: t.ways[way] }] : []),
    ...(mailbox ? [{ term: t.mailbox, value: mailbox }] : []),
    ...(kind === 'claim' ? [{ term: t.proved, value: provedAt ? format.date(provedAt) : t.notProved }] : []),
    ...likely.map(({ name, slug }) => organisationFact(name, slug, t.likely)),
    ...(note ? [{ term: t.note, value: note }] : []),
  ];
  return (
    <>
      <Facts beside facts={facts} />
      {profile && <SubmittedFacts profile={profile} say={say} />}
    </>
  );
}

function organisationFact(name: string, slug: string, term: string): Fact {
  return { term, value: <Link to={addressOf('organisation', slug)}>{name}</Link> };
}

/** What is said of a new organisation, field by field. */
function SubmittedFacts({ profile, say }: { profile: SubmittedProfile; say: SayField }) {
  const { editing, profile: t } = useFrame().messages;
  const labels: Readonly<Record<string, string>> = { ...t.fields, ...editing.fields };
  const { kinds, topics, links, names, identifiers, openForCooperation: _, ...plain } = profile;
  const said: Readonly<Record<string, unknown>> = {
    kinds,
    ...plain,
    'names.official': names?.official,
    'names.alias': names?.alias,
    'names.acronym': names?.acronym,
    'names.former': names?.former,
    topics,
    links,
    'identifiers.domain': identifiers?.domain,
    'identifiers.wikidata': identifiers?.wikidata,
    'identifiers.registerNumber': identifiers?.registerNumber,
    'identifiers.ars': identifiers?.ars,
  };
  const facts = Object.entries(said).flatMap(([path, value]): Fact[] => {
    const isEmpty = [value ?? ''].flat().join('') === '';
    return isEmpty
      ? []
      : [{ term: labels[path] ?? path, value: <span class="kept-lines">{say(path, value)}</span> }];
  });
  return <Facts beside facts={facts} />;
}
