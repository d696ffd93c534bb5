import type { EditableProfile } from '#organisations';
import { type Frame, Link } from '../../ui/index.js';
import { entriesPath, ENTRY_KINDS } from '../entries/entry-kind.js';
import { type Concern, CONCERN_NAMES } from './concerns.js';

interface WaysProps {
  frame: Frame;
  profile: EditableProfile;
  /** Where one is. */
  concern: Concern | 'logo';
}

/** The pages of the form, and beside them the logo, what the organisation writes besides and earlier versions. */
export function Ways({ frame, profile, concern }: WaysProps) {
  const t = frame.messages.editing;
  const path = `/organisationen/${profile.slug}`;
  return (
    <nav aria-label={t.link}>
      <ul class="topics">
        {CONCERN_NAMES.filter((one) => one !== 'sichtbarkeit' || profile.mayRestrict).map((one) => (
          <li>
            <Link to={`${path}/bearbeiten/${one}`} current={one === concern}>
              {t.concerns[one]}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`${path}/bearbeiten/logo`} current={concern === 'logo'}>
            {t.logo.link}
          </Link>
        </li>
        {ENTRY_KINDS.map((kind) => (
          <li>
            <Link to={entriesPath(profile.slug, kind)}>{frame.messages.entries.kinds[kind]}</Link>
          </li>
        ))}
        <li>
          <Link to={`${path}/versionen`}>{t.versions}</Link>
        </li>
        <li>
          <Link to={`${path}/mitgliedschaften`}>{frame.messages.memberships.link}</Link>
        </li>
        <li>
          <Link to={`${path}/freigaben`}>{frame.messages.approval.link}</Link>
        </li>
      </ul>
    </nav>
  );
}
