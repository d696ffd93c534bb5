import type { Frame } from '../../ui/index.js';

const NAMES_GONE = /^(INITIATIVE|LISTING|STATEMENT|ADOPTION|MEMBERSHIP)\.INVALID$/;
const THERE = /^(ADOPTION|RELATION)\.EXISTS$/;

/** Why an entry that was proposed some time ago cannot be approved now. @returns null for codes of other errors */
export function whyEntryFails(code: string, { messages }: Frame): string | null {
  const { curation: t, errors } = messages;
  if (NAMES_GONE.test(code)) return t.namesGone;
  if (code === 'RELATION.INVALID') return t.relationFails;
  if (THERE.test(code)) return t.thereAlready;
  const sentences: Readonly<Record<string, string>> = errors.code;
  return code.startsWith('MEMBERSHIP.') ? (sentences[code] ?? null) : null;
}
