import {
  countChosen,
  Empty,
  EqualTable,
  type FacetGroupView,
  Facets,
  type Frame,
  GermanyMap,
  Link,
  MapAndList,
  type Outlines,
  Page,
  PageHeading,
  Part,
  PlaceList,
  Row,
  Rows,
  useFrame,
  Wide,
} from '../../ui/index.js';
import { spotsOf } from './mapped-place.js';
import type { NetworkMap } from './read-network-map.js';

export interface MapPageProps {
  frame: Frame;
  map: NetworkMap;
  groups: readonly FacetGroupView[];
  outlines: Outlines;
}

const PATH = '/karte';

/** The network on the map, and the same as a list. */
export function MapPage({ frame, map, groups, outlines }: MapPageProps) {
  const t = frame.messages.map;
  const isNarrowed = countChosen(groups) > 0;
  return (
    <Page
      frame={frame}
      title={t.title}
      description={t.description}
      indexed={frame.search === ''}
      islands={['facets']}
    >
      <Wide>
        <PageHeading title={t.title} lead={leadOf(map, frame)} />
        {(map.total.count > 0 || isNarrowed) && (
          <div class="map-filters">
            <Facets action={PATH} groups={groups} />
          </div>
        )}
        {map.total.count > 0 ? (
          <Network map={map} outlines={outlines} frame={frame} />
        ) : (
          <Nobody frame={frame} isNarrowed={isNarrowed} />
        )}
      </Wide>
    </Page>
  );
}

function Network({ frame, map, outlines }: Pick<MapPageProps, 'frame' | 'map' | 'outlines'>) {
  const t = frame.messages.map;
  const picture = (
    <GermanyMap outlines={outlines} places={spotsOf(map.places)} ties={map.ties} size="large" />
  );
  return (
    <MapAndList map={picture}>
      {map.grain === 'county' && (
        <p class="kind">
          {t.counties} <Link to="/organisationen">{t.allOrganisations}</Link>
        </p>
      )}
      <h2 class="visually-hidden">{map.grain === 'county' ? t.byCounty : t.byPlace}</h2>
      <PlaceList places={map.places.map((place) => ({ ...place, note: place.note ?? undefined }))} />
      {map.ties.length > 0 && <Ties map={map} />}
      {map.elsewhere.length > 0 && (
        <Part id="ohne-ort" title={t.elsewhere}>
          <Rows>
            {map.elsewhere.map((item) => (
              <Row item={item} />
            ))}
          </Rows>
        </Part>
      )}
    </MapAndList>
  );
}

/** The lines of the picture, place by place. */
function Ties({ map }: Pick<MapPageProps, 'map'>) {
  const t = useFrame().messages.map;
  const nameOf = new Map(map.places.map(({ ags, name }) => [ags, name]));
  const rows = map.ties.map(({ from, to }) => [nameOf.get(from) ?? from, nameOf.get(to) ?? to]);
  return (
    <Part id="verbindungen" title={t.tiesTitle}>
      <EqualTable caption={t.ties} columns={[{ title: t.place }, { title: t.tiedTo }]} rows={rows} />
    </Part>
  );
}

function Nobody({ frame, isNarrowed }: { frame: Frame; isNarrowed: boolean }) {
  const { ui, search, map } = frame.messages;
  if (isNarrowed) {
    return <Empty title={search.nothing.filtered} actions={[{ url: PATH, title: ui.facets.reset }]} />;
  }
  return (
    <Empty title={map.empty}>
      <p>{map.emptyHint}</p>
    </Empty>
  );
}

function leadOf({ total, places, ties, grain }: NetworkMap, { messages, format }: Frame) {
  const t = messages.map;
  if (total.count === 0) return undefined;
  const who = messages.ui.map.organisations(format.number(total.count));
  const where = grain === 'county' ? t.inCounties(places.length) : t.inPlaces(places.length);
  return [t.lead(who, where), ties.length > 0 ? t.ties : ''].join(' ').trim();
}
