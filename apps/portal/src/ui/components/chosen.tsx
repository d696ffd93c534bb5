import { useContentLanguage, useFrame } from '../frame.js';
import { Link } from './link.js';

export interface ChosenFilter {
  /** Parameter and value, unique: `topic=wlan`. */
  key: string;
  label: string;
  /** The address without it. */
  to: string;
  /** The label is in the members' language. */
  content?: boolean;
}

export interface ChosenProps {
  label: string;
  filters: readonly ChosenFilter[];
  /** The address without any of them. */
  reset: string;
  /** What a screen reader hears of a filter's link. */
  remove: (label: string) => string;
}

/** The filters that are set, each a link that takes it back. */
export function Chosen({ label, filters, reset, remove }: ChosenProps) {
  const t = useFrame().messages.ui.facets;
  const lang = useContentLanguage();
  if (filters.length === 0) return null;
  return (
    <ul class="chosen" aria-label={label}>
      {filters.map((filter) => (
        <li>
          <Link
            to={filter.to}
            label={remove(filter.label)}
            lang={filter.content ? lang : undefined}
            stay={filter.key}
          >
            {filter.label}
            <span class="cross" aria-hidden="true">
              ×
            </span>
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to={reset} class="reset" stay="reset">
            {t.reset}
          </Link>
        </li>
      )}
    </ul>
  );
}
