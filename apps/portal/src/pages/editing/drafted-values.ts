import type { FormValues } from './form-values.js';

/** What stands in a form that a draft is kept of; fields that the form has not, or no longer, are left out. */
export function draftedValues(held: FormValues, fields: FormValues): FormValues {
  const drafted = Object.keys(held).filter((name) => Object.hasOwn(fields, name));
  return { ...held, ...Object.fromEntries(drafted.map((name) => [name, fields[name]!])) };
}

/** Whether a draft of it says what is saved. */
export function isSaved(held: FormValues, drafted: FormValues): boolean {
  return Object.keys(held).every((name) => held[name] === drafted[name]);
}
