import { useContentLanguage, useFrame } from '../frame.js';
import { Link, type Named } from '../components/link.js';

export interface ListedPlace {
  ags: string;
  name: string;
  /** State or county, where the name alone is not enough. */
  note?: string;
  count: number;
  /** Who is there. */
  organisations?: readonly Named[];
}

/** The same places as on the map. */
export function PlaceList({ places }: { places: readonly ListedPlace[] }) {
  const { format } = useFrame();
  const lang = useContentLanguage();
  return (
    <ul class="rows places">
      {places.map(({ ags, name, note, count, organisations = [] }) => (
        <li>
          <p class="place">
            <Link to={`/orte/${ags}`} lang={lang}>
              {name}
            </Link>
            {note && <span class="kind"> {note}</span>} <span class="count">{format.number(count)}</span>
          </p>
          {organisations.length > 0 && (
            <ul class="topics" lang={lang}>
              {organisations.map(({ url, title }) => (
                <li>
                  <Link to={url}>{title}</Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
