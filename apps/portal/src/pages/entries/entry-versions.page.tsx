import type { Revision } from '#history';
import type { OwnOrganisation } from '#organisations';
import { type Frame, Link, Page, PageHeading, Pager, Wide } from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { SayField } from '../editing/field-words.js';
import { Version } from '../editing/version.part.js';
import type { HeldEntry } from './desks/entry-desk.js';
import type { EntryInput } from './entry-input.js';
import { entriesPath, type EntryKind, versionsPath } from './entry-kind.js';
import { entryFieldName } from './say-entry-value.js';

export interface EntryVersionsPageProps {
  frame: Frame;
  organisation: OwnOrganisation;
  kind: EntryKind;
  held: HeldEntry;
  /** All fields that it has or was asked for. */
  inputs: readonly EntryInput[];
  say: SayField;
  revisions: readonly Revision[];
  /** Address of the older ones. */
  next: string | null;
}

/** What was changed of an entry, by whom in which role, field by field; the newest first. */
export function EntryVersionsPage(props: EntryVersionsPageProps) {
  const { frame, organisation, kind, held, inputs, say, revisions, next } = props;
  const { editing: t, entries } = frame.messages;
  const title = t.versionsOf(held.title);
  const order = [...new Set(inputs.map(({ name }) => name))];
  const list = entriesPath(organisation.slug, kind);
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} kind={{ name: entries.kinds[kind], more: [organisation.name] }} />
        <OrganisationWays slug={organisation.slug} />
        <p>
          <Link to={`${list}/${held.id}`}>{entries.edit}</Link> · <Link to={list}>{entries.back}</Link>
        </p>
        {revisions.length === 0 && <p>{t.noVersions}</p>}
        {revisions.map((revision) => (
          <Version
            frame={frame}
            revision={revision}
            path={versionsPath(organisation.slug, kind, held.id)}
            isCurrent={revision.version === held.version}
            order={order}
            field={(path) => entryFieldName(path, inputs, frame)}
            value={(value, path) => say(path, value)}
          />
        ))}
        {next && <Pager next={next} />}
      </Wide>
    </Page>
  );
}
