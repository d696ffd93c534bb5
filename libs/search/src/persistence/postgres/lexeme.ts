/**
 * What a lexeme of the index stands for, told by its first character; no word begins with one of these. `whole` are words as
 * written, `stem` their other forms, `part` parts of compounds, `name` all forms of words of names, for a lane of their own,
 * `filter` values to narrow by. What stands around a record has `~` before its form (`aroundForm`).
 */
export const MARKS = { stem: '', whole: '=', part: '-', name: '^', filter: '!' } as const;
export type Mark = keyof typeof MARKS;

const SYNTAX = /['\\]/;

/** A lexeme as tsvector and tsquery are written: quoted, so that nothing in it is syntax. */
export function lexeme(form: string, mark: Mark): string {
  const quoted = SYNTAX.test(form) ? form.replaceAll('\\', '\\\\').replaceAll("'", "''") : form;
  return `'${MARKS[mark]}${quoted}'`;
}

/** The lexeme by which documents with a tag (`state:08`) are found. */
export function tagLexeme(tag: string): string {
  return lexeme(tag, 'filter');
}

export const OPEN = lexeme('open', 'filter');

export function listingLexeme(listing: 'offer' | 'need'): string {
  return lexeme(`listing:${listing}`, 'filter');
}
