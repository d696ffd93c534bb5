import type { Revision } from '#history';
import type { EditableProfile } from '#organisations';
import { type Frame, Page, PageHeading, Pager, Wide } from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { SayField } from './field-words.js';
import { Version } from './version.part.js';

export interface VersionsPageProps {
  frame: Frame;
  profile: EditableProfile;
  revisions: readonly Revision[];
  /** Address of the older ones. */
  next: string | null;
  say: SayField;
}

/** What was changed, by whom in which role, field by field; the newest first. */
export function VersionsPage({ frame, profile, revisions, next, say }: VersionsPageProps) {
  const { editing: t, profile: names } = frame.messages;
  const labels: Readonly<Record<string, string>> = { ...names.fields, ...t.fields };
  const path = `/organisationen/${profile.slug}`;
  const title = t.versionsOf(profile.fields.name);
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} />
        <OrganisationWays slug={profile.slug} mayRestrict={profile.mayRestrict} />
        {revisions.length === 0 && <p>{t.noVersions}</p>}
        {revisions.map((revision) => (
          <Version
            frame={frame}
            revision={revision}
            path={`${path}/versionen`}
            isCurrent={revision.version === profile.version}
            order={Object.keys(labels)}
            field={(name) => labels[name] ?? name}
            value={(value, name) => say(name, value)}
          />
        ))}
        {next && <Pager next={next} />}
      </Wide>
    </Page>
  );
}
