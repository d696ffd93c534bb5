import { type Mark, MARKS } from '../postgres/lexeme.js';
import type { HeldIndex } from './held-index.js';
import type { Run } from './postings.js';

interface Asked {
  readonly form: string;
  readonly marks: readonly Mark[];
  readonly prefix: boolean;
}

/** A form under some marks; all that begins so where it is a beginning. */
export function lexemesOf({ beginnings }: HeldIndex, { form, marks, prefix }: Asked): string[] {
  return marks.flatMap((mark) => {
    const lexeme = MARKS[mark] + form;
    return prefix ? beginnings.of(lexeme) : [lexeme];
  });
}

/** The postings of these. */
export function runsOf(index: HeldIndex, asked: Asked): Run[] {
  return lexemesOf(index, asked).flatMap((lexeme) => index.postings.of(lexeme) ?? []);
}
