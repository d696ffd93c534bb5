import type { QueueItem } from '#curation';
import { encodeCursor } from '#platform';
import { Link, Notice, useFrame, withQuery } from '../../ui/index.js';

/** No id comes before it: a page that begins after it begins with what is of that time. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface RivalsProps {
  rivals: QueueItem['rivals'];
  /** What the page shows. */
  items: readonly QueueItem[];
}

/** That others claim the same organisation, each with a way there: on this page, or on one that begins with it. */
export function Rivals({ rivals, items }: RivalsProps) {
  const { messages, format } = useFrame();
  const t = messages.curation.rivals;
  if (rivals.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t.lead}</p>
      <ul>
        {rivals.map(({ id, since, submitter }) => (
          <li>
            <Link to={placeOf(id, since, items)}>{t.of(submitter, format.date(since))}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function placeOf(id: string, since: string, items: readonly QueueItem[]): string {
  const anchor = `#antrag-${id}`;
  if (items.some((item) => item.id === id)) return anchor;
  return withQuery('/kuratierung', { kind: 'claim', cursor: encodeCursor([since, BEFORE_ALL]) }) + anchor;
}
