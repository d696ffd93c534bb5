import { addressOf } from '../../addresses/address-of.js';
import type { Frame } from '../../ui/index.js';
import { fieldName } from '../editing/field-name.js';
import { typedDate } from '../parts/typed-values.js';
import type { EntryInput } from './entry-input.js';
import { toValues } from './entry-values.js';

/** What values of an entry are told with. */
export interface Wording {
  readonly inputs: readonly EntryInput[];
  /** A topic in words. */
  topic(slug: string): string;
  readonly frame: Frame;
}

/** Fields that hold the slug of an organisation or an initiative, and that no form asks for. */
const ADDRESSED = {
  lead: 'organisation',
  organisation: 'organisation',
  by: 'organisation',
  from: 'organisation',
  initiative: 'initiative',
  as: 'initiative',
} as const;

/** What a field of an entry is called. */
export function entryFieldName(path: string, inputs: readonly EntryInput[], frame: Frame): string {
  const input = inputs.find(({ name }) => name === path);
  const { entries, initiatives } = frame.messages;
  const fields: Readonly<Record<string, string>> = { ...initiatives.fields, ...entries.fields };
  if (!input) return fields[path] ?? fieldName(path, frame);
  return input.group ? `${input.group}: ${input.label}` : input.label;
}

/** A value of a field of an entry in words, as its form would show it: addresses of pages, names of topics and choices. */
export function sayEntryValue(path: string, value: unknown, { inputs, topic, frame }: Wording): string {
  const { editing: t } = frame.messages;
  const date = (iso: string) => typedDate(iso, frame.language);
  if (path === 'visibility') return sayLevels((value ?? {}) as Levels, inputs, frame) || t.empty;
  if (value === null || value === undefined || value === '') return t.empty;
  if (Object.hasOwn(ADDRESSED, path)) {
    return addressOf(ADDRESSED[path as keyof typeof ADDRESSED], String(value));
  }
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const input = inputs.find(({ name }) => name === path);
  if (!input) return [value].flat().map(String).join('\n');
  const text = toValues([{ ...input, name: 'it' }], { it: value }, { topic, date })['it'] ?? '';
  return input.choices?.find((choice) => choice.value === text)?.label ?? (text || t.empty);
}

type Levels = Readonly<Record<string, string>>;

function sayLevels(levels: Levels, inputs: readonly EntryInput[], frame: Frame): string {
  const names: Readonly<Record<string, string>> = frame.messages.editing.levels;
  const said = Object.entries(levels).map(
    ([path, level]) => `${entryFieldName(path, inputs, frame)}: ${names[level] ?? level}`,
  );
  return said.join('\n');
}
