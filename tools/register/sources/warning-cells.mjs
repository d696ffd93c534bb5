import { readFileSync } from 'node:fs';

const FILE = 'node_modules/iobroker.weather-warnings/admin/jsonConfig.json';
const MUNICIPALITY = /^8(\d{8})$/;
const COUNTY = /^1(\d{5})000$/;
const UNINCORPORATED = /^gemeindefreies Gebiet /i;
const IN_ASSOCIATION = /^Mitgliedsgemeinde in Verwaltungsgemeinschaft /;
const TOWN_IN_ASSOCIATION = /^in Verwaltungsgemeinschaft /;
const LARGE_TOWN = /^Große Kreisstadt /;

/**
 * The municipalities and counties of Deutscher Wetterdienst's list of warning cells, as the adapter offers them for choice:
 * `{ label: "Sipplingen (Gemeinde/BW)", value: "808435053" }`, an 8 before the AGS of a municipality, a 1 before a county.
 *
 * @returns {{ municipalities: Map<string, { name: string, type: string | null }>, counties: Map<string, string> }}
 */
export function readWarningCells() {
  const municipalities = new Map();
  const counties = new Map();
  for (const { label, value } of options(JSON.parse(readFileSync(FILE, 'utf8')))) {
    const { name, kind } = parseLabel(label);
    const ags = MUNICIPALITY.exec(value)?.[1];
    if (ags) municipalities.set(ags, municipality(name, kind));
    const county = COUNTY.exec(value)?.[1];
    if (county) counties.set(county, name);
  }
  return { municipalities, counties };
}

function* options(node) {
  if (Array.isArray(node)) for (const child of node) yield* options(child);
  else if (node && typeof node === 'object') {
    if (typeof node.label === 'string' && typeof node.value === 'string') yield node;
    for (const child of Object.values(node)) yield* options(child);
  }
}

/** "Alsdorf (Gemeinde/RP) [Alsdorf (AK)](807132002)": the last two parts tell homonyms apart and are not part of the name. */
function parseLabel(label) {
  const plain = label
    .replace(/\(\d{9}\)$/, '')
    .trim()
    .replace(/ \[[^\]]*\]$/, '');
  const match = /^(.*?) \(([^()]*)\)$/.exec(plain);
  return match ? { name: match[1], kind: match[2].split('/')[0] } : { name: plain, kind: '' };
}

function municipality(name, kind) {
  const cases = [
    [UNINCORPORATED, 'Gemeindefreies Gebiet'],
    [IN_ASSOCIATION, 'Gemeinde'],
    [TOWN_IN_ASSOCIATION, 'Stadt'],
    [LARGE_TOWN, 'Große Kreisstadt'],
  ];
  const found = cases.find(([pattern]) => pattern.test(name));
  if (found) return { name: name.replace(found[0], ''), type: found[1] };
  return { name, type: kind === 'Stadt' || kind === 'Gemeinde' ? kind : null };
}
