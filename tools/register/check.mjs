// Compares the shipped register with an official GV100AD file, which is no source of it. Usage: npm run check -- FILE[.gz]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { nameKey } from './names.mjs';

const CLASSES = [100_000, 20_000, 5_000, 0];

const register = JSON.parse(
  gunzipSync(readFileSync(new URL('../../libs/places/register/places.json.gz', import.meta.url))),
);
const shipped = new Map(
  register.places
    .map((row) => Object.fromEntries(register.columns.map((column, i) => [column, row[i]])))
    .filter(({ ags, status }) => ags.length === 8 && status === 'active')
    .map((place) => [place.ags, place]),
);
const official = readOfficial(process.argv[2]);

const both = [...official.values()].filter(({ ags }) => shipped.has(ags));
const inhabited = both.filter(({ population }) => population > 0);
const known = inhabited.filter(({ ags }) => shipped.get(ags).population !== null);
const close = known.filter(
  ({ ags, population }) => Math.abs(shipped.get(ags).population / population - 1) <= 0.15,
);
const sameClass = known.filter(
  ({ ags, population }) => sizeClass(shipped.get(ags).population) === sizeClass(population),
);
const named = both.filter(({ ags, name }) => nameKey(shipped.get(ags).name) === nameKey(name));
const keyed = both.filter(({ ags }) => shipped.get(ags).ars !== null);
const sameArs = keyed.filter(({ ags, ars }) => shipped.get(ags).ars === ars);

console.log({
  shipped: shipped.size,
  official: official.size,
  onlyShipped: [...shipped.keys()].filter((ags) => !official.has(ags)),
  onlyOfficial: [...official.keys()].filter((ags) => !shipped.has(ags)),
  sameName: share(named, both),
  sameArs: share(sameArs, keyed),
  populationKnown: share(known, inhabited),
  populationWithin15Percent: share(close, known),
  sameSizeClass: share(sameClass, known),
  otherNames: both
    .filter((place) => !named.includes(place))
    .map(({ ags, name }) => `${ags} ${shipped.get(ags).name} | ${name}`),
});

function readOfficial(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text.split(/\r?\n/).filter((line) => line.startsWith('60'));
  return new Map(
    rows.map((line) => {
      const ags = line.slice(10, 18);
      const ars = ags.slice(0, 5) + line.slice(18, 22) + ags.slice(5);
      return [
        ags,
        { ags, ars, name: line.slice(22, 72).split(',')[0].trim(), population: Number(line.slice(139, 150)) },
      ];
    }),
  );
}

function sizeClass(population) {
  return CLASSES.findIndex((from) => population >= from);
}

function share(part, whole) {
  return `${part.length} of ${whole.length} (${((100 * part.length) / whole.length).toFixed(1)} %)`;
}
