import { Form, Link, type Named, Part, useContentLanguage, useFrame } from '../../ui/index.js';

/** Something that was put aside. */
export interface DismissedView extends Named {
  /** Path of the form that takes it back. */
  readonly undo: string;
}

/** What is not proposed any more, each to be taken back; nothing where there is nothing. */
export function DismissedPart({ dismissed }: { dismissed: readonly DismissedView[] }) {
  const t = useFrame().messages.matching.peersPage;
  const lang = useContentLanguage();
  if (dismissed.length === 0) return null;
  return (
    <Part id="zurueckgestellt" title={t.dismissed}>
      <ul class="rows">
        {dismissed.map((one) => (
          <li>
            <Link to={one.url} lang={lang}>
              {one.title}
            </Link>
            <Form action={one.undo} button={t.again} tone="quiet" label={t.againOf(one.title)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
