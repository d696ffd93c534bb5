import { isEmpty } from './merge-fields.js';

/** The fields of a record that say something: what a file needs to hold, as an import ignores the others. */
export function withoutEmpty<T extends object>(record: T): Partial<T> {
  const said = Object.entries(record).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(said) as Partial<T>;
}
