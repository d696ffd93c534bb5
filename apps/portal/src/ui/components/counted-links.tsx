import { useFrame } from '../frame.js';
import { Link } from './link.js';

export interface CountedLink {
  key: string;
  label: string;
  count: number;
  to: string;
  current: boolean;
}

export interface CountedLinksProps {
  label: string;
  links: readonly CountedLink[];
  /** False: the counts are lower bounds. */
  exact?: boolean;
}

/** Ways to look at one kind of result alone, with how many there are of each. */
export function CountedLinks({ label, links, exact = true }: CountedLinksProps) {
  const { format, messages } = useFrame();
  return (
    <nav class="counted" aria-label={label}>
      <ul>
        {links.map(({ key, label: text, count, to, current }) => (
          <li>
            <Link to={to} current={current} stay={`kind-${key}`}>
              {text}{' '}
              <span class="count">
                {exact ? format.number(count) : messages.ui.facets.about(format.number(count))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
