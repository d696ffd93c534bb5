import type { Place } from '#places';
import { type Frame, Notice, Page, PageHeading, Wide, WithAside } from '../../ui/index.js';
import { liesInCounty } from './lies-in-county.js';
import type { PlacePageProps } from './place-page-props.js';
import { PlaceAside } from './place.aside.js';
import { InitiativePart, NearbyPart, OrganisationPart } from './place.parts.js';

/** First who is there; beside it what the register says of the place. */
export function PlacePage(props: PlacePageProps) {
  const { frame, place, records, label } = props;
  const t = frame.messages.placePages;
  const name = label(place.ags);
  return (
    <Page frame={frame} title={name} description={t.description(name)} indexed={place.status === 'active'}>
      <Wide>
        <PageHeading
          kind={kindOf(place, frame, label)}
          title={place.name}
          lang={frame.language === 'de' ? undefined : 'de'}
        />
        {place.status === 'vanished' && <Vanished place={place} frame={frame} />}
        <WithAside label={t.facts} aside={<PlaceAside {...props} />}>
          <OrganisationPart place={place} found={records.organisations} find={props.find} />
          {records.initiatives.total > 0 && <InitiativePart place={place} found={records.initiatives} />}
          {records.nearby.length > 0 && <NearbyPart hits={records.nearby} find={props.find} />}
        </WithAside>
      </Wide>
    </Page>
  );
}

/** „Große Kreisstadt · Landkreis Konstanz, Baden-Württemberg“: what it is, and what it lies in unless that is the place itself. */
function kindOf(place: Place, { messages }: Frame, label: PlacePageProps['label']) {
  const { type, county, state, level } = place;
  const around = level === 'state' || state.name === place.name ? null : liesInCounty(place) ? county : state;
  return { name: messages.places.types[type], more: around === null ? [] : [label(around.ags)] };
}

function Vanished({ place: { vanishedOn }, frame }: { place: Place; frame: Frame }) {
  const t = frame.messages.places;
  return (
    <Notice tone="warning">
      <p>{vanishedOn === null ? t.vanished : t.vanishedBy(frame.format.date(vanishedOn))}</p>
      <p>{frame.messages.placePages.vanishedHint}</p>
    </Notice>
  );
}
