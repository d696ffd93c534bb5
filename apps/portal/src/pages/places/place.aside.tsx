import type { Place, PlaceName } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import { type Fact, Facts, type Frame, GermanyMap, Link, type MapPlace, Source } from '../../ui/index.js';
import type { PlacePageProps } from './place-page-props.js';

/** Where the place lies and what the register says of it. */
export function PlaceAside({ frame, place, records, register, outlines, find }: PlacePageProps) {
  const { messages, format } = frame;
  const t = messages.placePages;
  const spots = spotsOf(place, records.organisations.hits, find);
  return (
    <>
      {spots.length > 0 && <GermanyMap outlines={outlines} places={spots} />}
      <Facts facts={factsOf(place, frame)} />
      {register && (
        <Source>
          {messages.places.register[register.source](format.date(register.date))}{' '}
          <Link to="/datenquellen">{t.sources}</Link>
        </Source>
      )}
    </>
  );
}

/** A municipality is one spot; of a county or state the places with somebody in them are shown. */
function spotsOf(
  place: Place,
  hits: PlacePageProps['records']['organisations']['hits'],
  find: PlacePageProps['find'],
): MapPlace[] {
  const counts = new Map<string, number>();
  for (const { record } of hits) {
    if (record.place !== null) counts.set(record.place, (counts.get(record.place) ?? 0) + 1);
  }
  const isSingle = place.level === 'municipality' || counts.size === 0;
  const shown: [string, number][] = isSingle ? [[place.ags, hits.length]] : [...counts];
  return shown.flatMap(([ags, count]) => {
    const at = find(ags);
    return !at || at.lat === null || at.lon === null
      ? []
      : [{ ags, name: at.name, lat: at.lat, lon: at.lon, count }];
  });
}

function factsOf(place: Place, frame: Frame): Fact[] {
  const { messages, language } = frame;
  const t = messages.placePages;
  const { ags, ars, name, officialName, type, county, state, sizeClass, nuts3 } = place;
  const german = language === 'de' ? undefined : 'de';
  const facts: (Fact | false)[] = [
    { term: t.type, value: messages.places.types[type] },
    officialName !== null &&
      officialName !== name && { term: t.officialName, value: officialName, lang: german },
    county !== null &&
      county.name !== name && { term: t.county, value: <PlaceLink to={county} />, lang: german },
    state.ags !== ags &&
      state.name !== name && { term: t.state, value: <PlaceLink to={state} />, lang: german },
    { term: t.population, value: populationOf(place, frame) },
    sizeClass !== null && {
      term: t.sizeClass,
      value: `${messages.terms.sizeClasses[sizeClass]} (${messages.places.inhabitants[sizeClass]})`,
    },
    { term: t.ags, value: ags },
    ars !== null && { term: t.ars, value: ars },
    nuts3 !== null && { term: t.nuts3, value: nuts3 },
    { term: t.position, value: positionOf(place, frame) },
  ];
  return facts.filter((fact) => fact !== false);
}

function PlaceLink({ to: { ags, name } }: { to: PlaceName }) {
  return <Link to={addressOf('place', ags)}>{name}</Link>;
}

function populationOf({ population, populationDate }: Place, { messages, format }: Frame): string {
  const t = messages.placePages;
  if (population === null) return messages.places.populationUnknown;
  const counted = populationDate === null ? t.undated : t.countedOn(format.date(populationDate));
  return `${format.number(population)} (${counted})`;
}

/** Three decimals are about 100 m: more would promise what a place is not. */
function positionOf({ lat, lon }: Place, { messages, language }: Frame): string {
  if (lat === null || lon === null) return messages.places.pointUnknown;
  const [north, east] = [lat, lon].map((degrees) => degrees.toFixed(3));
  const written = (degrees = '') => (language === 'de' ? degrees.replace('.', ',') : degrees);
  return messages.placePages.point(written(north), written(east));
}
