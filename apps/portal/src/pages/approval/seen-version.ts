import { type FormBody, textOf } from '../accounts/fields.js';

const VERSION = /^\d{1,9}$/;

/** The version of a profile that somebody looked at, as a hidden field says; null: none. */
export function seenVersion(body: FormBody): number | null {
  const text = textOf(body, 'version');
  return VERSION.test(text) ? Number(text) : null;
}
