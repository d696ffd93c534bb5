import type { LoggedEntry } from '#history';
import type { OrganisationRef } from '#organisations';
import { ORGANISATION_ROLES, type OrganisationRole } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import {
  Empty,
  EqualTable,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';
import { organisationsOf } from './organisations-of.js';

export interface LogPageProps {
  frame: Frame;
  entries: readonly LoggedEntry[];
  /** Those that the entries are about, by id. */
  organisations: ReadonlyMap<string, OrganisationRef>;
  /** Addresses of those who did something, and to whom it was done, by id; who is gone is missing. */
  people: ReadonlyMap<string, { readonly email: string }>;
  next: string | null;
  isFirst: boolean;
}

const PATH = '/kuratierung/protokoll';

/** In words; programs read the stable ones through the API. */
export function LogPage({ frame, entries, organisations, people, next, isFirst }: LogPageProps) {
  const { curation: t, editing } = frame.messages;
  const { at, action, by, subject } = t.logTable;
  return (
    <Page frame={frame} title={t.log} indexed={false}>
      <Wide>
        <PageHeading title={t.log} lead={t.logLead} />
        <p>
          <Link to="/kuratierung">{t.title}</Link>
        </p>
        {entries.length === 0 ? (
          <Empty title={t.logEmpty} />
        ) : (
          <EqualTable
            caption={t.log}
            stacks="dense"
            columns={[at, action, by, subject].map((title) => ({ title }))}
            rows={entries.map((entry) => [
              editing.atTime(frame.format.date(entry.at), frame.format.time(entry.at)),
              <Done entry={entry} />,
              <Actor entry={entry} people={people} />,
              <About entry={entry} organisations={organisations} people={people} />,
            ])}
          />
        )}
        <Pager next={next && withQuery(PATH, { cursor: next })} first={isFirst ? null : PATH} />
      </Wide>
    </Page>
  );
}

/** What has no word yet stands as it is stored. */
function wordFor(name: string, words: Readonly<Record<string, string>>): string {
  return words[name] ?? name;
}

/** The roles that an entry tells of, in words: before and after, or the one that is meant. '' where it tells of none. */
function rolesIn({ details }: LoggedEntry, words: Readonly<Record<OrganisationRole, string>>): string {
  return [details['before'], details['role'], details['after']]
    .flatMap((told) => ORGANISATION_ROLES.filter((role) => role === told).map((role) => words[role]))
    .join(' → ');
}

/** What was done, and the reason of whoever decided so. */
function Done({ entry }: { entry: LoggedEntry }) {
  const { curation: t, team } = useFrame().messages;
  const { reason } = entry.details;
  return (
    <>
      {[wordFor(entry.action, t.actions), rolesIn(entry, team.roles)].filter(Boolean).join(': ')}
      {typeof reason === 'string' && <span class="kind"> {t.logReason(reason)}</span>}
    </>
  );
}

function Actor({ entry, people }: Pick<LogPageProps, 'people'> & { entry: LoggedEntry }) {
  const t = useFrame().messages.curation;
  const { accountId, role } = entry;
  const as = wordFor(role, t.actors);
  return <>{accountId === null ? as : t.logBy(people.get(accountId)?.email ?? t.logGone, as)}</>;
}

function About({
  entry,
  organisations,
  people,
}: Pick<LogPageProps, 'organisations' | 'people'> & { entry: LoggedEntry }) {
  const { curation: t, editing } = useFrame().messages;
  const { subjectKind, subjectId, accountId, action } = entry;
  const named = organisationsOf(entry).flatMap((id) => organisations.get(id) ?? []);
  const person = subjectKind === 'account' && (people.get(subjectId)?.email ?? t.logGone);
  if (named.length === 0) return <>{person || wordFor(subjectKind, t.subjects)}</>;
  return (
    <>
      {person && subjectId !== accountId && `${person} · `}
      {named.map(({ slug, name }, index) => (
        <>
          {index > 0 && ' · '}
          <Link to={addressOf('organisation', slug)}>{name}</Link>
        </>
      ))}
      {WITH_VERSION.includes(action) && isOfProfile(entry) && (
        <>
          {' '}
          (<Link to={`${addressOf('organisation', named[0]!.slug)}/versionen`}>{editing.versions}</Link>)
        </>
      )}
    </>
  );
}

/** Not of an initiative, a listing or the like. */
function isOfProfile({ details }: LoggedEntry): boolean {
  return (details['recordKind'] ?? 'organisation') === 'organisation';
}

/** What left a version of the profile behind, with its difference. */
const WITH_VERSION = [
  'organisations.change-approved',
  'organisations.logo-set',
  'organisations.logo-removed',
];
