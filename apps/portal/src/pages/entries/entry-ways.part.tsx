import { type Frame, Link } from '../../ui/index.js';
import { entriesPath, ENTRY_KINDS, type EntryKind } from './entry-kind.js';

/** From the form of a profile to what its organisation writes besides, and from one kind to another. */
export function EntryWays({ frame, slug, current }: { frame: Frame; slug: string; current?: EntryKind }) {
  const { entries: t, editing } = frame.messages;
  return (
    <nav aria-label={editing.link}>
      <ul class="topics">
        <li>
          <Link to={`/organisationen/${slug}/bearbeiten`}>{editing.concerns.grunddaten}</Link>
        </li>
        {ENTRY_KINDS.map((kind) => (
          <li>
            <Link to={entriesPath(slug, kind)} current={kind === current}>
              {t.kinds[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
