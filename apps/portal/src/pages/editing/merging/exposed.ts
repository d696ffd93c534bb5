import { VISIBILITIES, type VisibilityMap, visibilityOf } from '#platform';
import { LEVEL } from '../concerns.js';

interface Fields {
  readonly visibility?: VisibilityMap;
}

/**
 * Names among those of a form that others would read unasked: fields that are open to more than when they were typed, and levels of
 * fields in which something else stands by now.
 *
 * @param names of what was typed anew
 * @param then the fields of the record that the form was filled in for
 */
export function exposed(names: readonly string[], then: object, now: object): string[] {
  return names.filter((name) => {
    if (!name.startsWith(LEVEL)) return isOpenedUp(name, then, now);
    const path = name.slice(LEVEL.length);
    return JSON.stringify(valueAt(then, path)) !== JSON.stringify(valueAt(now, path));
  });
}

function isOpenedUp(path: string, then: Fields, now: Fields): boolean {
  const openness = ({ visibility = {} }: Fields) => VISIBILITIES.indexOf(visibilityOf(path, visibility));
  return openness(now) < openness(then);
}

function valueAt(fields: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], fields);
}
