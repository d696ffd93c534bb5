import { distance } from '../geo.js';
import type { Document } from '../documents.js';
import { valuesAt } from '../values.js';
import type { At, Condition, Field, Operator } from './condition.js';

/** What a filter may name; `refuse` says what the server says about a place in it. */
export interface FilterRules {
  readonly filterable: readonly string[];
  /** @param at the place as `from:to` and the whole filter, counted from 1 */
  refuse(message: string, at: At): Error;
}

/** @throws what `refuse` makes, for an attribute that is not filterable or a place that is not on earth */
export function checkFilter(condition: Condition, rules: FilterRules): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      condition.parts.forEach((part) => checkFilter(part, rules));
      return;
    case 'not':
      checkFilter(condition.part, rules);
      return;
    case 'radius':
      checkFilterable({ name: '_geo', at: condition.at }, rules);
      checkLatitude(condition.lat, condition.at, rules);
      return;
    case 'box':
      checkFilterable({ name: '_geo', at: condition.at }, rules);
      return;
    default:
      checkFilterable(condition.field, rules);
  }
}

function checkFilterable({ name, at }: Field, { filterable, refuse }: FilterRules): void {
  const isKnown = filterable.some((one) => one === name || name.startsWith(`${one}.`) || one === '*');
  if (isKnown) return;
  const patterns = [...filterable].sort().map((one) => `\`${one}\``);
  const known =
    patterns.length === 0
      ? ' This index does not have configured filterable attributes.'
      : ` Available filterable attribute patterns are: ${patterns.join(', ')}.`;
  throw refuse(`Attribute \`${name}\` is not filterable.${known}`, at);
}

function checkLatitude(lat: number, at: At, { refuse }: FilterRules): void {
  if (lat >= -90 && lat <= 90) return;
  throw refuse(`Bad latitude \`${lat}\`. Latitude must be contained between -90 and 90 degrees.`, at);
}

export function isMatch(document: Document, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => isMatch(document, part));
    case 'or':
      return condition.parts.some((part) => isMatch(document, part));
    case 'not':
      return !isMatch(document, condition.part);
    case 'in':
      return condition.values.some((value) => compares(document, condition.field, '=', value));
    case 'compare':
      return compares(document, condition.field, condition.operator, condition.value);
    case 'between':
      return isBetween(document, condition);
    case 'exists':
      return valuesAt(document, condition.field.name) !== undefined;
    case 'null':
      return valuesAt(document, condition.field.name)?.includes(null) ?? false;
    case 'empty':
      return isEmpty(document, condition.field.name);
    case 'radius':
      return isWithin(document, condition.lat, condition.lng, condition.metres);
    case 'box':
      return isInBox(document, condition.top, condition.bottom);
  }
}

function compares(document: Document, { name }: Field, operator: Operator, wanted: string): boolean {
  const values = valuesAt(document, name) ?? [];
  if (operator === '!=') return !values.some((value) => equals(value, wanted));
  return values.some((value) => {
    switch (operator) {
      case '=':
        return equals(value, wanted);
      case 'STARTS WITH':
        return typeof value === 'string' && facetText(value).startsWith(facetText(wanted));
      case 'CONTAINS':
        return typeof value === 'string' && facetText(value).includes(facetText(wanted));
      default:
        return isOrdered(value, operator, wanted);
    }
  });
}

function isBetween(document: Document, { field, from, to }: Condition & { kind: 'between' }): boolean {
  const values = valuesAt(document, field.name) ?? [];
  // One value must lie between both: of several values, one above and another below do not make a match.
  return values.some((value) => isOrdered(value, '>=', from) && isOrdered(value, '<=', to));
}

/** Numbers are compared with numbers, texts with texts, byte by byte; a number written in a filter is both. */
function isOrdered(value: unknown, operator: Operator, wanted: string): boolean {
  if (typeof value === 'number') return orders(Math.sign(value - Number(wanted)), operator);
  if (typeof value !== 'string') return false;
  return orders(Buffer.compare(Buffer.from(facetText(value)), Buffer.from(wanted)), operator);
}

function orders(order: number, operator: Operator): boolean {
  if (Number.isNaN(order)) return false;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return operator === '<' ? order < 0 : order <= 0;
}

function equals(value: unknown, wanted: string): boolean {
  if (typeof value === 'number') return wanted.trim() !== '' && value === Number(wanted);
  if (typeof value === 'boolean') return String(value) === wanted;
  return typeof value === 'string' && facetText(value) === facetText(wanted);
}

/** How values are kept for filters: decomposed, in lower case, at most 468 bytes. */
function facetText(text: string): string {
  const kept = text.trim().normalize('NFKD').toLowerCase();
  return kept.length <= 468 ? kept : Buffer.from(kept).subarray(0, 468).toString('utf8');
}

function isEmpty(document: Document, name: string): boolean {
  const value = document[name];
  if (Array.isArray(value)) return value.length === 0;
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function isWithin(document: Document, lat: number, lng: number, metres: number): boolean {
  const point = document['_geo'] as { lat: number; lng: number } | undefined | null;
  return point ? distance(point, { lat, lng }) <= metres : false;
}

function isInBox(
  document: Document,
  top: readonly [number, number],
  bottom: readonly [number, number],
): boolean {
  const point = document['_geo'] as { lat: number; lng: number } | undefined | null;
  if (!point) return false;
  const isBetweenMeridians =
    top[1] >= bottom[1]
      ? point.lng <= top[1] && point.lng >= bottom[1]
      : point.lng <= top[1] || point.lng >= bottom[1];
  return point.lat <= top[0] && point.lat >= bottom[0] && isBetweenMeridians;
}
