import { type Mark, MARKS } from '../postgres/lexeme.js';
import type { HeldIndex } from './held-index.js';
import type { Run } from './postings.js';

/** The postings of a form under some marks; of all that begins so where it is a beginning. */
export function runsOf(
  { beginnings, postings }: HeldIndex,
  { form, marks, prefix }: { form: string; marks: readonly Mark[]; prefix: boolean },
): Run[] {
  return marks.flatMap((mark) => {
    const lexeme = MARKS[mark] + form;
    const lexemes = prefix ? beginnings.of(lexeme) : [lexeme];
    return lexemes.flatMap((one) => postings.of(one) ?? []);
  });
}
