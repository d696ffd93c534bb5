import { ORGANISATION_LIMITS, type OrganisationChanges } from '#organisations';
import { domainIn, webAddress } from '../parts/typed-values.js';
import { type Concern, type InputKind, inputsOf, LEVEL } from './concerns.js';
import type { PlaceChoice } from './field-names.js';
import type { FormValues } from './form-values.js';

/** Reads names of places and topics; of a place that is not clear, what there is to choose from. */
export interface Reading {
  place(name: string, text: string): { readonly key: string } | { readonly choices: readonly PlaceChoice[] };
  topic(text: string): string;
}

/** A place that is not clear, and which ones it may be. */
export interface Unclear {
  /** Of the field. */
  readonly name: string;
  readonly text: string;
  readonly choices: readonly PlaceChoice[];
}

export interface FormChanges {
  readonly changes: OrganisationChanges;
  readonly unclear: readonly Unclear[];
}

/** One more than are taken, so that it is told; to look up a name takes a while. */
const MOST_PLACES = ORGANISATION_LIMITS.areas + 1;

/** The changes that a form asks for; fields that it does not hold stay as they are. */
export function toChanges(concern: Concern, values: FormValues, reading: Reading): FormChanges {
  const changes: Record<string, unknown> = {};
  const unclear: Unclear[] = [];
  const placeOf = (name: string, text: string): string[] => {
    const meant = reading.place(name, text);
    if ('key' in meant) return [meant.key];
    unclear.push({ name, text, choices: meant.choices });
    return [];
  };
  for (const [name, kind] of inputsOf(concern)) {
    const text = values[name];
    if (text === undefined) continue;
    if (kind === 'level') putLevel(changes, name.slice(LEVEL.length), text);
    else
      put(
        changes,
        name,
        read(kind, text, (one) => placeOf(name, one), reading),
      );
  }
  return { changes, unclear };
}

function read(kind: InputKind, text: string, place: (text: string) => string[], { topic }: Reading): unknown {
  switch (kind) {
    case 'lines':
    case 'kinds':
      return linesOf(text);
    case 'link':
      return webAddress(text);
    case 'links':
      return linesOf(text).map(webAddress);
    case 'domain':
      return domainIn(text);
    case 'topics':
      return linesOf(text).map(topic);
    case 'places':
      return linesOf(text).slice(0, MOST_PLACES).flatMap(place);
    case 'place':
      return linesOf(text).slice(0, 1).flatMap(place)[0] ?? null;
    case 'number':
      return numberOf(text.trim());
    case 'flag':
      return text === 'true';
    default:
      return text;
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** With a comma or a point; what is no number stays a text, and the schema refuses it. */
function numberOf(text: string): number | string | null {
  if (text === '') return null;
  return /^-?\d{1,3}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function put(changes: Record<string, unknown>, path: string, value: unknown): void {
  const [field = '', part] = path.split('.');
  changes[field] = part === undefined ? value : { ...(changes[field] as object | undefined), [part]: value };
}

/** A longitude is as visible as its latitude. */
function putLevel(changes: Record<string, unknown>, path: string, level: string): void {
  const paths = path === 'lat' ? ['lat', 'lon'] : [path];
  const named = Object.fromEntries(paths.map((one) => [one, level === '' ? null : level]));
  changes['visibility'] = { ...(changes['visibility'] as object | undefined), ...named };
}
