import { innerPoint } from './geometry.mjs';
import { round } from './municipalities.mjs';

/** States whose counties are called "Kreis", not "Landkreis". */
const KREIS_STATES = ['01', '05'];

/** Counties: those that a current municipality lies in; a county of VG250 without one is vanished. */
export function joinCounties({ cells, areas, municipalities }) {
  const current = new Set(
    municipalities.filter(({ status }) => status === 'active').map(({ ags }) => ags.slice(0, 5)),
  );
  const keys = [...new Set([...current, ...areas.keys()])].sort();
  return keys.map((ags) => {
    const area = areas.get(ags);
    const name = area?.name ?? cells.get(ags);
    const ground =
      area ?? [...areas.values()].find((old) => old.name === name && old.ags.startsWith(ags.slice(0, 2)));
    return {
      ags,
      ars: ags,
      name,
      type: area?.type ?? (KREIS_STATES.includes(ags.slice(0, 2)) ? 'Kreis' : 'Landkreis'),
      nuts3: area?.nuts ?? null,
      ...rounded(innerPoint(ground.geometry)),
      ...ofOnlyMunicipality(ags, municipalities),
      status: current.has(ags) ? 'active' : 'vanished',
    };
  });
}

/** States and government regions, which did not change. */
export function wholeAreas(areas, municipalities) {
  return [...areas.values()].map(({ ags, ars, name, type, geometry }) => ({
    ags,
    ars,
    name,
    type,
    nuts3: null,
    ...rounded(innerPoint(geometry)),
    ...ofOnlyMunicipality(ags, municipalities),
    status: 'active',
  }));
}

/** A county or state that is one city has that city's settlement and population; the sources know no others. */
function ofOnlyMunicipality(ags, municipalities) {
  const only = municipalities.find((place) => place.ags === ags.padEnd(8, '0'));
  return only ? { lat: only.lat, lon: only.lon, population: only.population } : { population: null };
}

function rounded({ lat, lon }) {
  return { lat: round(lat), lon: round(lon) };
}
