import { useFrame } from '../frame.js';
import { Link } from './link.js';

export interface Figure {
  value: number;
  label: string;
  url?: string;
}

/** What there is, in figures: a band across the page. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { format } = useFrame();
  return (
    <div class="band">
      <ul class="wide figures">
        {figures.map(({ value, label, url }) => (
          <li>
            <b>{format.number(value)}</b> {url ? <Link to={url}>{label}</Link> : label}
          </li>
        ))}
      </ul>
    </div>
  );
}
