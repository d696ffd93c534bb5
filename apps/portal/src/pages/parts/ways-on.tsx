import { Link, type Named } from '../../ui/index.js';

/** Other ways to look at what a page lists. */
export function WaysOn({ ways }: { ways: readonly Named[] }) {
  return (
    <ul class="topics ways">
      {ways.map(({ url, title }) => (
        <li>
          <Link to={url}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
