import { visibilityOf, type VisibilityMap } from '#platform';
import { type AddressedType, addressOf } from '../../addresses/address-of.js';
import type { FormBody } from '../accounts/fields.js';
import { tidyLine, tidyLines, tidyText } from '../parts/tidy-typed.js';
import { type EntryInput, LEVEL, NAMING } from './entry-input.js';

/** What stands in the fields of a form, by path; lists have an entry a line. */
export type EntryValues = Readonly<Record<string, string>>;

interface Named {
  readonly type: AddressedType;
  readonly slug: string;
}

/** Slugs of topics in words, dates as they are typed in a language. */
export interface EntryWording {
  topic(slug: string): string;
  date(iso: string): string;
}

/** The fields of an entry as they are typed. */
export function toValues(inputs: readonly EntryInput[], fields: object, wording: EntryWording): EntryValues {
  return Object.fromEntries(
    inputs.map((input) => {
      const { name, kind } = input;
      if (kind === 'level') return [name, levelOf(name.slice(LEVEL.length), fields)];
      const entries = [valueAt(fields, name) ?? []].flat();
      return [name, entries.map((one) => textOf(one, input, wording)).join('\n')];
    }),
  );
}

function textOf(value: unknown, { kind }: EntryInput, { topic, date }: EntryWording): string {
  if (kind === 'topics') return topic(String(value));
  if (kind === 'date') return date(String(value));
  if (kind === 'organisation' || kind === 'organisations') return addressOf('organisation', String(value));
  if (kind === 'initiative') return addressOf('initiative', String(value));
  if (kind !== 'anything') return String(value);
  const { type, slug } = value as Named;
  return addressOf(type, slug);
}

function valueAt(fields: object, path: string): unknown {
  const [field = '', part] = path.split('.');
  const whole = (fields as Readonly<Record<string, unknown>>)[field];
  return part === undefined ? whole : (whole as Readonly<Record<string, unknown>> | undefined)?.[part];
}

function levelOf(path: string, fields: object): string {
  return visibilityOf(path, (fields as { readonly visibility?: VisibilityMap }).visibility ?? {});
}

/** What was typed, as it was typed. Where a conflict was settled for the saved version, the field is left out. */
export function typedValues(inputs: readonly EntryInput[], body: FormBody): EntryValues {
  const typed = inputs.filter(({ name }) => name in body && body[`take.${name}`] !== 'theirs');
  const values = typed.map(({ name, kind }) => {
    const text = [body[name] ?? []].flat().join('\n');
    return [name, kind === 'text' ? tidyText(text) : isOnALine(kind) ? tidyLine(text) : tidyLines(text)];
  });
  return withoutNames(inputs, Object.fromEntries(values));
}

const isOnALine = (kind: EntryInput['kind']) => kind === 'line' || kind === 'date';

/** An address behind the name that a form says with it: `Stadt A (/organisationen/stadt-a)`. */
const BEHIND_NAME = /^.*\((\/[^()\s]+)\)\s*$/;

/** The addresses alone, as entries hold them. */
export function withoutNames(inputs: readonly EntryInput[], values: EntryValues): EntryValues {
  const naming = inputs.filter(({ name, kind }) => NAMING.has(kind) && values[name] !== undefined);
  const plain = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(BEHIND_NAME, '$1'))
      .join('\n');
  return { ...values, ...Object.fromEntries(naming.map(({ name }) => [name, plain(values[name]!)])) };
}
