import { useFrame } from '../frame.js';
import { Link } from './link.js';

export interface PagerProps {
  /** Address of the next page; without it the list ends here. */
  next?: string | null;
  /** Address of the first page, on any later one. */
  first?: string | null;
  label?: string;
}

/** Keyset pages know only „further“ and „from the start“. */
export function Pager({ next, first, label }: PagerProps) {
  const t = useFrame().messages.ui.pager;
  if (!next && !first) return null;
  return (
    <nav class="pager" aria-label={t.label}>
      {next && (
        <Link to={next} class="button second" rel="next">
          {label ?? t.more}
        </Link>
      )}
      {first && <Link to={first}>{t.first}</Link>}
    </nav>
  );
}
