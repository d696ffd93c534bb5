import type { EditableOrganisation, OrganisationChanges } from '#organisations';
import { type FormBody, textOf } from '../accounts/fields.js';
import { type Concern, inputsOf, RESTRICTABLE } from './concerns.js';

/** What stands in the fields of a form, by path. */
export type FormValues = Readonly<Record<string, string>>;

/** The fields of a concern as they are typed; lists have an entry a line. */
export function toValues(concern: Concern, fields: EditableOrganisation): FormValues {
  return Object.fromEntries(inputsOf(concern).map(([path]) => [path, textAt(fields, path)]));
}

function textAt(fields: EditableOrganisation, path: string): string {
  const [field = '', part] = path.split('.');
  const whole = fields[field as keyof EditableOrganisation] as unknown;
  const value = part === undefined ? whole : (whole as Readonly<Record<string, unknown>>)[part];
  return Array.isArray(value) ? value.join('\n') : ((value as string | null) ?? '');
}

/** What was typed, as it was typed. Where a conflict was settled for the saved version, the field is left out. */
export function typedValues(concern: Concern, body: FormBody): FormValues {
  const typed = inputsOf(concern).filter(
    ([path]) => path in body && textOf(body, `take.${path}`) !== 'theirs',
  );
  return Object.fromEntries(typed.map(([path]) => [path, textOf(body, path).replaceAll('\r\n', '\n')]));
}

/** The changes that a form asks for; fields that it does not hold stay as they are. */
export function toChanges(concern: Concern, values: FormValues): OrganisationChanges {
  const changes: Record<string, unknown> = {};
  for (const [path, kind] of inputsOf(concern)) {
    const text = values[path];
    if (text === undefined) continue;
    const value =
      kind === 'lines'
        ? text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : text;
    const [field = '', part] = path.split('.');
    changes[field] =
      part === undefined ? value : { ...(changes[field] as object | undefined), [part]: value };
  }
  return changes;
}

/** Who may see what, as chosen. */
export function toVisibility(body: FormBody): OrganisationChanges {
  const chosen = RESTRICTABLE.map((path) => [path, textOf(body, `sicht.${path}`)]).filter(
    ([, level]) => level,
  );
  return { visibility: Object.fromEntries(chosen) };
}
