import type { EditableOrganisation } from '#organisations';
import { visibilityOf } from '#platform';
import type { FormBody } from '../accounts/fields.js';
import { tidyLine, tidyLines, tidyText } from '../parts/tidy-typed.js';
import { type Concern, type InputKind, inputsOf, LEVEL } from './concerns.js';

/** What stands in the fields of a form, by path; lists have an entry a line. */
export type FormValues = Readonly<Record<string, string>>;

/** Keys of places and slugs of topics in words. */
export interface Wording {
  place(key: string): string;
  topic(slug: string): string;
}

/** The fields of a concern as they are typed. */
export function toValues(concern: Concern, fields: EditableOrganisation, wording: Wording): FormValues {
  return Object.fromEntries(
    inputsOf(concern).map(([name, kind]) => [name, valueOf(name, kind, fields, wording)]),
  );
}

function valueOf(name: string, kind: InputKind, fields: EditableOrganisation, wording: Wording): string {
  if (kind === 'level') return levelOf(name.slice(LEVEL.length), fields);
  const entries = entriesAt(fields, name).map((one) => {
    if (kind === 'place' || kind === 'places') return wording.place(one);
    return kind === 'topics' ? wording.topic(one) : one;
  });
  return entries.join('\n');
}

/** A part that says nothing itself has the visibility of the whole. */
function levelOf(path: string, { visibility }: EditableOrganisation): string {
  const isInherited = path.includes('.') && !Object.hasOwn(visibility, path);
  return isInherited ? '' : visibilityOf(path, visibility);
}

function entriesAt(fields: EditableOrganisation, path: string): string[] {
  const [field = '', part] = path.split('.');
  const whole = fields[field as keyof EditableOrganisation] as unknown;
  const value = part === undefined ? whole : (whole as Readonly<Record<string, unknown>>)[part];
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined ? [] : [String(value)];
}

/** What was typed, as it was typed. Where a conflict was settled for the saved version, the field is left out. */
export function typedValues(concern: Concern, body: FormBody): FormValues {
  const typed = inputsOf(concern).filter(([name]) => name in body && body[`take.${name}`] !== 'theirs');
  return Object.fromEntries(typed.map(([name, kind]) => [name, textIn(body, name, kind)]));
}

const ON_A_LINE: readonly InputKind[] = ['line', 'link', 'domain', 'place', 'number'];

function textIn(body: FormBody, name: string, kind: InputKind): string {
  const text = [body[name] ?? []].flat().join('\n');
  if (ON_A_LINE.includes(kind)) return tidyLine(text);
  return kind === 'text' ? tidyText(text) : tidyLines(text);
}
