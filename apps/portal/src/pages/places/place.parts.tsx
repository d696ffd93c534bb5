import type { Place } from '#places';
import type { SearchHit } from '#search';
import { addressOf } from '../../addresses/address-of.js';
import {
  Empty,
  Link,
  type Named,
  Part,
  Row,
  Rows,
  useContentLanguage,
  useFrame,
  withQuery,
} from '../../ui/index.js';
import { placeLine } from '../parts/place-line.js';

/** Of each kind; the filtered list has the rest. */
const MOST_SHOWN = 12;

interface Found {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The list that has the rest: of a county, a state or a city that is a county. */
function rest(
  { ags, level, county, state }: Place,
  total: number,
  path: string,
  title: string,
): Named | undefined {
  if (total <= MOST_SHOWN) return undefined;
  if (level === 'state') return { url: withQuery(path, { state: ags }), title };
  const key = county?.ags;
  return { url: withQuery(path, key ? { county: key } : { state: state.ags }), title };
}

export function OrganisationPart({
  place,
  found: { hits, total },
  find,
}: {
  place: Place;
  found: Found;
  find: (ags: string) => Place | null;
}) {
  const { messages, format } = useFrame();
  const t = messages.placePages;
  if (total === 0) {
    return (
      <Part id="wer" title={t.who}>
        <Empty title={t.nobody} actions={[{ url: '/karte', title: t.map }]} />
      </Part>
    );
  }
  const more = rest(place, total, '/organisationen', messages.topics.allOf(format.number(total)));
  return (
    <Part id="wer" title={t.who} more={more}>
      <Rows>
        {hits.slice(0, MOST_SHOWN).map((hit) => (
          <OrganisationRow hit={hit} find={find} where={place.level === 'municipality' ? 'here' : 'place'} />
        ))}
      </Rows>
    </Part>
  );
}

/** Whoever is nearest, where few are in the place itself. */
export function NearbyPart({
  hits,
  find,
}: {
  hits: readonly SearchHit[];
  find: (ags: string) => Place | null;
}) {
  const t = useFrame().messages.placePages;
  return (
    <Part id="naehe" title={t.nearby}>
      <Rows>
        {hits.map((hit) => (
          <OrganisationRow hit={hit} find={find} where="distance" />
        ))}
      </Rows>
    </Part>
  );
}

function OrganisationRow({
  hit: { record, distanceKm },
  find,
  where,
}: {
  hit: SearchHit;
  find: (ags: string) => Place | null;
  where: 'here' | 'place' | 'distance';
}) {
  const { messages, format } = useFrame();
  const [kind] = record.kinds;
  const at = record.place === null ? null : find(record.place);
  const far =
    where === 'distance' && distanceKm !== null
      ? format.distance(distanceKm, messages.ui.distance.belowOne)
      : null;
  const lineOf = { here: () => null, place: (one: Place) => one.name, distance: placeLine };
  const note = [kind && messages.terms.organisationKinds[kind], at && lineOf[where](at), far];
  return (
    <Row
      item={{ url: addressOf('organisation', record.slug), title: record.title }}
      note={note.filter(Boolean).join(' · ')}
      text={where === 'distance' ? undefined : record.excerpt}
    />
  );
}

export function InitiativePart({ place, found: { hits, total } }: { place: Place; found: Found }) {
  const { messages, format } = useFrame();
  const lang = useContentLanguage();
  const t = messages.placePages;
  const more = rest(place, total, '/initiativen', messages.topics.allOf(format.number(total)));
  return (
    <Part id="initiativen" title={t.initiatives} more={more}>
      <Rows>
        {hits.slice(0, MOST_SHOWN).map(({ record: { slug, title, organisation } }) => (
          <Row
            item={{ url: addressOf('initiative', slug), title }}
            note={
              organisation && (
                <Link to={addressOf('organisation', organisation.slug)} lang={lang}>
                  {organisation.name}
                </Link>
              )
            }
          />
        ))}
      </Rows>
    </Part>
  );
}
