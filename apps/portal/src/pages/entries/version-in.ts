import { type FormBody, textOf } from '../accounts/fields.js';

const VERSION = /^\d{1,9}$/;

/** The version that a form was filled in for; 0, which nobody has, where it says none. */
export function versionIn(body: FormBody): number {
  const text = textOf(body, 'version');
  return VERSION.test(text) ? Number(text) : 0;
}
