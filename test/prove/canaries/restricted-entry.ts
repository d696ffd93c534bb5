import { VISIBILITIES, type Visibility, type VisibilityMap, visibilityOf } from '#platform';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Drawer, Fields } from './fields.js';
import type { Openness } from './words.js';

/** Where a drawn word stands. */
export interface Planted {
  readonly word: string;
  /** `organisations/ort-3/names.alias`. */
  readonly where: string;
  readonly visibility: Visibility;
}

/** An entry of a network file that lets visitors see a part of itself. */
export interface RestrictedEntry {
  /** With its visibilities, but only with what visitors may see. */
  readonly open: object;
  /** The same with everything. */
  readonly whole: object;
  readonly planted: readonly Planted[];
}

/** Draws an entry whose fields are public, for members or for its own people, by chance. */
export function restrictedEntry(
  where: string,
  always: object,
  fields: Fields,
  random: Seeded,
  draw: (openness: Openness, plant: (word: string) => void) => Drawer,
): RestrictedEntry {
  const visibility = drawVisibility(Object.keys(fields), random);
  const planted: Planted[] = [];
  const open: Record<string, unknown> = { ...always, visibility };
  const whole: Record<string, unknown> = { ...always, visibility };
  for (const [path, fill] of Object.entries(fields)) {
    const level = visibilityOf(path, visibility);
    const plant = (word: string) => planted.push({ word, where: `${where}/${path}`, visibility: level });
    const value = fill(draw(level === 'public' ? 'open' : 'secret', plant));
    put(whole, path, value);
    if (level === 'public') put(open, path, value);
  }
  return { open, whole, planted };
}

/** Now and then all parts of a field at once, and then perhaps one of them differently. */
function drawVisibility(paths: readonly string[], random: Seeded): VisibilityMap {
  const parents = [...new Set(paths.filter((path) => path.includes('.')).map((path) => path.split('.')[0]!))];
  const inherited = parents.filter(() => random.chance(0.3));
  const restricted = paths.filter((path) =>
    random.chance(inherited.includes(path.split('.')[0]!) ? 0.2 : 0.7),
  );
  const drawn = [...inherited, ...restricted].map((path): [string, Visibility] => [
    path,
    random.one(VISIBILITIES),
  ]);
  return together(Object.fromEntries(drawn));
}

/** A file must not name one half of a point. */
function together(visibility: VisibilityMap): VisibilityMap {
  const { lat, lon, ...others } = visibility;
  const point = lat ?? lon;
  return point ? { ...others, lat: point, lon: point } : others;
}

function put(entry: Record<string, unknown>, path: string, value: unknown): void {
  const [field, part] = path.split('.') as [string, string?];
  entry[field] = part ? { ...(entry[field] as object), [part]: value } : value;
}
