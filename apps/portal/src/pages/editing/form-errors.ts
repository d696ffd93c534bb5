import type { Frame } from '../../ui/index.js';
import { type Concern, inputsOf } from './concerns.js';
import type { Unclear } from './form-changes.js';

/** What is wrong with a field, to be said at it. */
export interface FormError {
  /** '' where the field is on another page. */
  readonly name: string;
  readonly message: string;
}

type Found = { readonly path: string; readonly message: string };

/** Errors of the profile's paths at the fields of a page; a field that holds several says each once. */
export function errorsAt(concern: Concern, found: readonly Found[]): FormError[] {
  const names = inputsOf(concern).map(([name]) => name);
  const errors = found.map(({ path, message }) => ({ name: nameOf(path, names), message }));
  const isFirst = (one: FormError, at: number) =>
    errors.findIndex(({ name, message }) => name === one.name && message === one.message) === at;
  return errors.filter(isFirst);
}

function nameOf(path: string, names: readonly string[]): string {
  return names.find((name) => path === name || path.startsWith(`${name}.`)) ?? '';
}

/** Places that are not clear, or that nobody knows. */
export function placeErrors(unclear: readonly Unclear[], { messages }: Frame): FormError[] {
  const t = messages.editing.places;
  return unclear.map(({ name, text, choices }) => ({
    name,
    message: choices.length > 0 ? t.unclear(text) : t.unknown(text),
  }));
}
