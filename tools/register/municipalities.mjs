import { contains, innerPoint } from './geometry.mjs';
import { groupBy } from './group-by.mjs';
import { coreKey, nameKey } from './names.mjs';

const STATE_OF_STADTKREISE = '08';
const TOWNS = ['Stadt', 'Große Kreisstadt'];

/**
 * Joins the three sources. Who exists and what it is called: the warning cells. Where it lies and its regional key: VG250.
 * Its settlement and population: GeoNames, where the name and the place agree with the other two.
 * Municipalities of VG250 that the warning cells no longer hold are kept as vanished.
 */
export function joinMunicipalities({ cells, areas, counties, settlements }) {
  const namesakes = groupBy([...settlements.values()].flat(), ({ name }) => nameKey(name));
  const vanished = [...areas.values()].filter(({ ags }) => !cells.has(ags));
  const current = [...cells].map(([ags, cell]) => {
    const own = areas.get(ags);
    const area = own ?? predecessor(vanished, ags, cell.name);
    const name = own?.name === `Stadt ${cell.name}` ? own.name : cell.name;
    const filed = settlements.get(ags) ?? [];
    const settlement = findSettlement(
      [...filed, ...(namesakes.get(nameKey(name)) ?? [])],
      name,
      area?.geometry,
      filed,
    );
    return {
      ags,
      ars: own?.ars ?? null,
      name,
      type: typeOf(ags, cell, area),
      nuts3: own?.nuts ?? counties.get(ags.slice(0, 5))?.nuts ?? null,
      ...pointOf(settlement ?? (area ? undefined : largest(filed)), area),
      population: settlement?.population || null,
      status: 'active',
    };
  });
  return [...current, ...vanished.map(asVanished)].sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

/** A merged municipality is mostly named after its largest part, which lies where the new one does. */
function predecessor(vanished, ags, name) {
  const same = vanished.filter(
    (area) => area.ags.startsWith(ags.slice(0, 2)) && nameKey(area.name) === nameKey(name),
  );
  return same.length === 1 ? same[0] : undefined;
}

function typeOf(ags, cell, area) {
  if (cell.type === 'Gemeindefreies Gebiet' || area?.type === 'Gemeindefreies Gebiet')
    return 'Gemeindefreies Gebiet';
  if (area?.independent) return ags.startsWith(STATE_OF_STADTKREISE) ? 'Stadtkreis' : 'Kreisfreie Stadt';
  if (TOWNS.includes(cell.type)) return cell.type;
  return area?.type === 'Stadt' ? 'Stadt' : 'Gemeinde';
}

/**
 * GeoNames files some settlements under a neighbour's key, so that a match must lie inside the area. Where the area is
 * unknown, the key and the whole name must do.
 */
function findSettlement(candidates, name, geometry, filed) {
  const inside = (s) =>
    geometry ? contains(geometry, s.lon, s.lat) : filed.includes(s) && nameKey(s.name) === nameKey(name);
  const tests = [
    (s) => nameKey(s.name) === nameKey(name),
    (s) => coreKey(s.name) === coreKey(name),
    (s) => s.otherNames.some((other) => nameKey(other) === nameKey(name)),
  ];
  for (const test of tests) {
    const found = largest(candidates.filter((s) => test(s) && inside(s)));
    if (found) return found;
  }
  return undefined;
}

function largest(settlements) {
  return settlements.reduce((a, b) => (a && a.population >= b.population ? a : b), undefined);
}

function pointOf(settlement, area) {
  if (!settlement && !area) return { lat: null, lon: null };
  const { lat, lon } = settlement ?? innerPoint(area.geometry);
  return { lat: round(lat), lon: round(lon) };
}

/** Four decimals are about ten metres. */
export function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

function asVanished({ ags, ars, name, type, nuts, geometry }) {
  return {
    ags,
    ars,
    name,
    type,
    nuts3: nuts,
    ...pointOf(undefined, { geometry }),
    population: null,
    status: 'vanished',
  };
}
