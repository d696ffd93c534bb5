import { type Alternative, isStopWord, type QueryTerm } from '#language';
import { calledKey } from './name-key.js';
import type { SearchDocument } from './search-document.js';

/**
 * Whether a document has the words of a question anywhere and in any form, or is called by all of them. More generous than any engine:
 * neighbours may stand apart, and filling words, which not every index holds, are taken for had.
 */
export function hasWords(
  { terms, names }: Pick<SearchDocument, 'terms' | 'names'>,
  required: readonly QueryTerm[],
  name: string,
): boolean {
  if (name !== '' && names.some((one) => calledKey(one) === name)) return true;
  const forms = new Set(terms.flatMap((word) => word.forms.all.map(({ form }) => form)));
  const has = (one: Alternative) =>
    one.forms.every(
      (form, at) =>
        forms.has(form) ||
        isStopWord(form) ||
        (one.prefix && at === one.forms.length - 1 && beginsAny(forms, form)),
    );
  return required.every(
    ({ optional, alternatives }) => optional || alternatives.length === 0 || alternatives.some(has),
  );
}

function beginsAny(forms: ReadonlySet<string>, beginning: string): boolean {
  for (const form of forms) if (form.startsWith(beginning)) return true;
  return false;
}
