import { useContentLanguage, useFrame } from '../frame.js';
import { Link } from './link.js';

export interface TopicLink {
  label: string;
  url: string;
}

/** Topics in a row, as plain links. */
export function TopicLinks({ topics }: { topics: readonly TopicLink[] }) {
  const lang = useContentLanguage();
  return (
    <ul class="topics">
      {topics.map(({ label, url }) => (
        <li>
          <Link to={url} lang={lang}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Topics in columns, each with how much there is. */
export function TopicColumns({ topics }: { topics: readonly (TopicLink & { count: number })[] }) {
  const { format } = useFrame();
  const lang = useContentLanguage();
  return (
    <ul class="columns">
      {topics.map(({ label, url, count }) => (
        <li>
          <Link to={url} lang={lang}>
            {label}
          </Link>{' '}
          <span class="count">{format.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
