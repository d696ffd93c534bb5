import { EqualTable, type Frame, Link, Part } from '../../ui/index.js';

/** One field, and whether each audience sees it; null: there is nothing in it. */
export interface SeenRow {
  field: string;
  by: readonly (boolean | null)[];
}

/** What each audience sees of the profile. */
export function Seen({ frame, rows }: { frame: Frame; rows: readonly SeenRow[] }) {
  const t = frame.messages.editing;
  const word = (seen: boolean | null) => (seen === null ? t.empty : seen ? t.shown : t.hidden);
  return (
    <Part id="so-sehen-es-andere" title={t.seen}>
      <EqualTable
        caption={t.seenCaption}
        columns={[t.seenBy.field, t.seenBy.public, t.seenBy.members, t.seenBy.own].map((title) => ({
          title,
        }))}
        rows={rows.map(({ field, by }) => [field, ...by.map(word)])}
      />
    </Part>
  );
}

/** To the profile as others see it. */
export function PreviewLinks({ frame, slug }: { frame: Frame; slug: string }) {
  const t = frame.messages.editing.preview;
  const path = `/organisationen/${slug}/ansicht`;
  return (
    <p>
      <Link to={`${path}/besucher`}>{t.asVisitor}</Link> · <Link to={`${path}/mitglied`}>{t.asMember}</Link>
    </p>
  );
}
