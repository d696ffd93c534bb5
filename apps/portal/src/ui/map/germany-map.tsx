import { pathIn, useFrame } from '../frame.js';
import type { Outlines } from './outlines.js';
import { placeLabels, type PlacedLabel } from './place-labels.js';
import { MAP_HEIGHT, MAP_WIDTH } from './projection.js';
import { ringPath, type MapRing } from './ring.js';
import { arcBetween, spotsOf, type MapPlace, type MapSpot } from './spots.js';

export interface GermanyMapProps {
  outlines: Outlines;
  places: readonly MapPlace[];
  /** What is connected, by the AGS of both ends. Ties within a place are not drawn. */
  ties?: readonly { from: string; to: string }[];
  /** `small` beside other things, `large` on a page of its own. */
  size?: 'small' | 'large';
  /** What the picture is called; it says that a list has the same. */
  label?: string;
  /** Where a spot leads; to the page of its place unless said otherwise. */
  linkOf?: (ags: string) => string;
  /** What a spot counts, in words. */
  counted?: (count: string) => string;
  /** How far around a place was searched. */
  ring?: MapRing;
}

/** Type sizes in units of the picture, so that names are read at 12 px and more on wide and on narrow screens. */
const LABEL_SIZES = { small: { wide: 18, narrow: 26 }, large: { wide: 14, narrow: 26 } };

/** Spots of the small picture are drawn larger, as it is shown smaller. */
const SPOT_SCALE = { small: 1.5, large: 1 };

const VIEW_BOX = `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`;

/** The network on the map. Always with an equal list beside it (`PlaceList`): whoever does not see it or use a mouse needs nothing here. */
export function GermanyMap({ outlines, places, ties = [], size = 'small', ring, ...rest }: GermanyMapProps) {
  const t = useFrame().messages.ui.map;
  const spots = spotsOf(places, SPOT_SCALE[size]);
  const labels = LABEL_SIZES[size];
  return (
    <div class={`map ${size}`}>
      <svg
        viewBox={VIEW_BOX}
        width={MAP_WIDTH}
        height={MAP_HEIGHT}
        role="img"
        aria-label={rest.label ?? t.label(t.places(places.length))}
      >
        <path class="land" d={outlines.land} />
        {outlines.counties && <path class="border fine" d={outlines.counties} />}
        <path class="border" d={outlines.states} />
        {ring && <path class="ring" d={ringPath(ring)} />}
        <Ties spots={spots} ties={ties} />
        {spots.map(({ x, y, radius }) => (
          <circle class="spot" cx={x} cy={y} r={radius} />
        ))}
        <Labels name="wide" labels={placeLabels(spots, labels.wide)} size={labels.wide} />
        <Labels name="narrow" labels={placeLabels(spots, labels.narrow)} size={labels.narrow} />
      </svg>
      <Targets
        spots={spots}
        linkOf={rest.linkOf ?? ((ags) => `/orte/${ags}`)}
        counted={rest.counted ?? t.organisations}
      />
    </div>
  );
}

function Ties({ spots, ties }: { spots: readonly MapSpot[]; ties: readonly { from: string; to: string }[] }) {
  const byAgs = new Map(spots.map((spot) => [spot.ags, spot]));
  const arcs = ties.map(({ from, to }) => {
    const [start, end] = [byAgs.get(from), byAgs.get(to)];
    return start && end && start !== end ? arcBetween(start, end) : '';
  });
  return <path class="tie" d={[...new Set(arcs)].join('')} />;
}

function Labels({
  name,
  labels,
  size,
}: {
  name: 'wide' | 'narrow';
  labels: readonly PlacedLabel[];
  size: number;
}) {
  return (
    <g class={`names-${name}`} font-size={size}>
      {labels.map(({ text, x, y, anchor }) => (
        <text x={Math.round(x)} y={Math.round(y)} text-anchor={anchor === 'start' ? undefined : anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** For the mouse: each spot leads to its place. Out of the way of keyboard and screen reader, which have the list. */
function Targets({
  spots,
  linkOf,
  counted,
}: Required<Pick<GermanyMapProps, 'linkOf' | 'counted'>> & { spots: readonly MapSpot[] }) {
  const { language, format } = useFrame();
  return (
    <svg class="map-targets" viewBox={VIEW_BOX} width={MAP_WIDTH} height={MAP_HEIGHT} aria-hidden="true">
      {spots.map(({ ags, name, count, x, y, radius }) => (
        <a href={pathIn(language, linkOf(ags))} tabIndex={-1}>
          <title>{`${name}: ${counted(format.number(count))}`}</title>
          <circle cx={x} cy={y} r={Math.max(radius + 3, 12)} />
        </a>
      ))}
    </svg>
  );
}
