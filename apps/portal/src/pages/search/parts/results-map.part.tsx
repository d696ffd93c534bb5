import {
  GermanyMap,
  Link,
  MapAndList,
  type Outlines,
  useContentLanguage,
  useFrame,
} from '../../../ui/index.js';
import type { PlacedHit, ResultPlace, ResultsMap } from '../read-results-map.js';
import { addressWith } from '../search-address.js';
import type { SearchPageRequest } from '../search-page.schema.js';

export interface MappedResultsProps {
  request: SearchPageRequest;
  map: ResultsMap;
  outlines: Outlines;
}

/** The results on the map, and the same results beside it by place. */
export function MappedResults({ request, map, outlines }: MappedResultsProps) {
  const { messages } = useFrame();
  const t = messages.search.map;
  const drawn = map.places.flatMap(({ lat, lon, ...place }) =>
    lat === null || lon === null ? [] : [{ ...place, lat, lon }],
  );
  const isCounted = map.grain === 'county';
  const linkOf = (ags: string) => (isCounted ? countyAddress(request, ags) : `#ort-${ags}`);
  const picture = (
    <GermanyMap
      outlines={outlines}
      places={drawn}
      label={t.label(messages.ui.map.places(drawn.length))}
      linkOf={linkOf}
      counted={t.hits}
      ring={map.ring ?? undefined}
    />
  );
  return (
    <MapAndList map={picture}>
      {isCounted && <p class="kind">{t.counties}</p>}
      <h3 class="visually-hidden">{isCounted ? t.byCounty : t.byPlace}</h3>
      <ul class="rows places">
        {map.places.map((place) => (
          <PlaceOfResults place={place} to={isCounted ? linkOf(place.ags) : `/orte/${place.ags}`} />
        ))}
        {map.elsewhere.length > 0 && (
          <li>
            <p class="place">{t.elsewhere}</p>
            <HitsOfPlace hits={map.elsewhere} />
          </li>
        )}
      </ul>
    </MapAndList>
  );
}

function PlaceOfResults({ place, to }: { place: ResultPlace; to: string }) {
  const { format } = useFrame();
  const lang = useContentLanguage();
  return (
    <li id={`ort-${place.ags}`} tabIndex={-1}>
      <p class="place">
        <Link to={to} lang={lang}>
          {place.name}
        </Link>{' '}
        {place.note && (
          <span class="kind" lang={lang}>
            {place.note}
          </span>
        )}{' '}
        <span class="count">{format.number(place.count)}</span>
      </p>
      {place.hits.length > 0 && <HitsOfPlace hits={place.hits} />}
    </li>
  );
}

function HitsOfPlace({ hits }: { hits: readonly PlacedHit[] }) {
  const lang = useContentLanguage();
  return (
    <ul class="placed">
      {hits.map(({ url, title, kind }) => (
        <li>
          <Link to={url} lang={lang}>
            {title}
          </Link>{' '}
          <span class="kind">{kind}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was found in one county, as a list. */
function countyAddress(request: SearchPageRequest, ags: string): string {
  return addressWith(request, { county: [ags], view: undefined });
}
