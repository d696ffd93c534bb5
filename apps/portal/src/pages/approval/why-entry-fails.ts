import type { Frame } from '../../ui/index.js';

const NAMES_GONE = /^(INITIATIVE|LISTING|STATEMENT|ADOPTION)\.INVALID$/;
const THERE = /^(ADOPTION|RELATION)\.EXISTS$/;

/** Why an entry that was proposed some time ago cannot be approved now. @returns null for codes of other errors */
export function whyEntryFails(code: string, { messages: { curation: t } }: Frame): string | null {
  if (NAMES_GONE.test(code)) return t.namesGone;
  if (code === 'RELATION.INVALID') return t.relationFails;
  return THERE.test(code) ? t.thereAlready : null;
}
