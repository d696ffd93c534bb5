import type { Revision } from '#history';
import type { EditableProfile } from '#organisations';
import { EqualTable, Form, type Frame, Link, Page, PageHeading, Pager, Part, Wide } from '../../ui/index.js';
import { sayValue } from './say-value.js';

export interface VersionsPageProps {
  frame: Frame;
  profile: EditableProfile;
  revisions: readonly Revision[];
  /** Address of the older ones. */
  next: string | null;
}

/** What was changed, by whom in which role, field by field; the newest first. */
export function VersionsPage({ frame, profile, revisions, next }: VersionsPageProps) {
  const t = frame.messages.editing;
  const path = `/organisationen/${profile.slug}`;
  const title = t.versionsOf(profile.fields.name);
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} />
        <p>
          <Link to={`${path}/bearbeiten`}>{t.link}</Link> · <Link to={path}>{t.back}</Link>
        </p>
        {revisions.length === 0 && <p>{t.noVersions}</p>}
        {revisions.map((revision) => (
          <Version
            frame={frame}
            revision={revision}
            path={path}
            isCurrent={revision.version === profile.version}
          />
        ))}
        {next && <Pager next={next} />}
      </Wide>
    </Page>
  );
}

function Version(props: { frame: Frame; revision: Revision; path: string; isCurrent: boolean }) {
  const { frame, revision, path, isCurrent } = props;
  const { editing: t, profile } = frame.messages;
  const { version, at, role, restored, before, after } = revision;
  const number = String(version);
  const labels: Readonly<Record<string, string>> = { ...profile.fields, ...t.fields };
  const title = `${t.version(number)} · ${frame.format.date(at)} · ${t.by[role]}`;
  const value = (one: unknown) => <span class="kept-lines">{sayValue(one, frame)}</span>;
  return (
    <Part id={`stand-${number}`} title={title}>
      {restored !== null && <p class="kind">{t.restored(String(restored))}</p>}
      <EqualTable
        caption={t.changesOf(number)}
        stacks
        columns={[{ title: t.seenBy.field }, { title: t.before }, { title: t.after }]}
        rows={Object.keys(after).map((field) => [
          labels[field] ?? field,
          value(before[field]),
          value(after[field]),
        ])}
      />
      {!isCurrent && (
        <Form
          action={`${path}/versionen/${number}/wiederherstellen`}
          button={t.restore(number)}
          tone="second"
        />
      )}
    </Part>
  );
}
