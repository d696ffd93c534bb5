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
  /** False: the counts are lower bounds of a part of all there is, and left out: "more than 1" misleads. */
  exact?: boolean;
}

/** Ways to look at one kind of result alone, with how many there are of each. */
export function CountedLinks({ label, links, exact = true }: CountedLinksProps) {
  const { format } = useFrame();
  return (
    <nav class="counted" aria-label={label}>
      <ul>
        {links.map(({ key, label: text, count, to, current }) => (
          <li>
            <Link to={to} current={current} stay={`kind-${key}`}>
              {text} {exact && <span class="count">{format.number(count)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
