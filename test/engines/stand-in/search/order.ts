import type { Document } from '../documents.js';
import { distance, type Point } from '../geo.js';
import { badRequest } from '../refusal.js';
import type { Store } from '../store.js';
import { valuesAt } from '../values.js';

/** One `sort` expression, read. */
export type SortKey =
  | { readonly kind: 'attribute'; readonly name: string; readonly sign: 1 | -1 }
  | { readonly kind: 'point'; readonly point: Point; readonly sign: 1 | -1 };

/** @throws Refusal for a wrong direction or an attribute that is not sortable */
export function readSort(sort: readonly string[] | undefined, store: Store): SortKey[] {
  return (sort ?? []).map((text) => {
    const direction = /:(asc|desc)$/u.exec(text);
    if (!direction) {
      throw badRequest(
        'invalid_search_sort',
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
      );
    }
    const sign = direction[1] === 'asc' ? 1 : -1;
    const subject = text.slice(0, direction.index);
    const point = /^_geoPoint\(\s*([-\d.]+)\s*,\s*([-\d.]+)\s*\)$/u.exec(subject);
    checkSortable(point ? '_geo' : subject, store);
    if (point) return { kind: 'point', point: { lat: Number(point[1]), lng: Number(point[2]) }, sign };
    return { kind: 'attribute', name: subject, sign };
  });
}

function checkSortable(name: string, { settings, uid }: Store): void {
  if (settings.sortableAttributes.includes(name)) return;
  const known =
    settings.sortableAttributes.length === 0
      ? ' This index does not have configured sortable attributes.'
      : ` Available sortable attributes are: \`${[...settings.sortableAttributes].sort().join(', ')}\`.`;
  throw badRequest('invalid_search_sort', `Index \`${uid}\`: Attribute \`${name}\` is not sortable.${known}`);
}

/** Documents without the attribute come last, whatever the direction; numbers before texts. */
export function compareBy(keys: readonly SortKey[], a: Document, b: Document): number {
  for (const key of keys) {
    const [left, right] = [sortValue(key, a), sortValue(key, b)];
    const order = compareValues(left, right, key.sign);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(left: unknown, right: unknown, sign: 1 | -1): number {
  const [isLeft, isRight] = [isSortable(left), isSortable(right)];
  if (!isLeft || !isRight) return Number(isRight) - Number(isLeft);
  if (typeof left === typeof right) {
    if (typeof left === 'number') return sign * Math.sign(left - (right as number));
    return sign * Buffer.compare(Buffer.from(left as string), Buffer.from(right as string));
  }
  return sign * (typeof left === 'number' ? -1 : 1);
}

function isSortable(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function sortValue(key: SortKey, document: Document): unknown {
  if (key.kind === 'point') {
    const place = document['_geo'] as Point | null | undefined;
    // The server puts places within a metre into one bucket.
    return place ? Math.round(distance(key.point, place)) : undefined;
  }
  const value = valuesAt(document, key.name)?.[0];
  return typeof value === 'string' ? value.normalize('NFKD').toLowerCase() : value;
}
