import type { Revision } from '#history';
import type { EditableProfile } from '#organisations';
import { type Frame, Link, Page, PageHeading, Pager, Wide } from '../../ui/index.js';
import { sayValue } from './say-value.js';
import { Version } from './version.part.js';

export interface VersionsPageProps {
  frame: Frame;
  profile: EditableProfile;
  revisions: readonly Revision[];
  /** Address of the older ones. */
  next: string | null;
}

/** What was changed, by whom in which role, field by field; the newest first. */
export function VersionsPage({ frame, profile, revisions, next }: VersionsPageProps) {
  const { editing: t, profile: names } = frame.messages;
  const labels: Readonly<Record<string, string>> = { ...names.fields, ...t.fields };
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
            path={`${path}/versionen`}
            isCurrent={revision.version === profile.version}
            field={(name) => labels[name] ?? name}
            value={(value) => sayValue(value, frame)}
          />
        ))}
        {next && <Pager next={next} />}
      </Wide>
    </Page>
  );
}
