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
  next: string | null;
  isFirst: boolean;
}

const PATH = '/kuratierung/protokoll';

/** In words; programs read the stable ones through the API. */
export function LogPage({ frame, entries, organisations, next, isFirst }: LogPageProps) {
  const { curation: t, editing, team } = frame.messages;
  const { at, action, role, subject } = t.logTable;
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
            stacks
            columns={[at, action, role, subject].map((title) => ({ title }))}
            rows={entries.map((entry) => [
              editing.atTime(frame.format.date(entry.at), frame.format.time(entry.at)),
              [wordFor(entry.action, t.actions), rolesIn(entry, team.roles)].filter(Boolean).join(': '),
              wordFor(entry.role, t.actors),
              <About entry={entry} organisations={organisations} />,
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

function About({ entry, organisations }: Pick<LogPageProps, 'organisations'> & { entry: LoggedEntry }) {
  const t = useFrame().messages.curation;
  const named = organisationsOf(entry).flatMap((id) => organisations.get(id) ?? []);
  if (named.length === 0) return <>{wordFor(entry.subjectKind, t.subjects)}</>;
  return (
    <>
      {named.map(({ slug, name }, index) => (
        <>
          {index > 0 && ' · '}
          <Link to={addressOf('organisation', slug)}>{name}</Link>
        </>
      ))}
    </>
  );
}
