import type { DocumentTerm } from '../../domain/search-document.js';
import type { QueryForm, QueryGroup } from '../../domain/query-group.js';

/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;

/** The text form of a tsvector: `'=stadt':1A 'stadt':1A`. */
export function toVector(terms: readonly DocumentTerm[]): string {
  return terms
    .map(({ form, as, position, class: label }) => `${lexeme(form, as)}:${Math.min(position, LAST_POSITION)}${label}`)
    .join(' ');
}

/**
 * The text form of a tsquery in which every group must match: `('=stadt' | 'stadt') & ('=wlan')`.
 *
 * @param label restricts matches to words of that class, such as `A` for names
 */
export function toQuery(groups: readonly QueryGroup[], label = ''): string {
  return groups
    .map(({ alternatives }) => alternatives.map((forms) => sequence(forms, label)).join(' | '))
    .map((group) => `(${group})`)
    .join(' & ');
}

/** The text form of a tsquery of any of these forms. */
export function toAnyQuery(forms: readonly QueryForm[]): string {
  return forms.map((form) => operand(form, '')).join(' | ');
}

function sequence(forms: readonly QueryForm[], label: string): string {
  return `(${forms.map((form) => operand(form, label)).join(' & ')})`;
}

function operand({ form, as }: QueryForm, label: string): string {
  const flags = `${as === 'beginning' ? '*' : ''}${label}`;
  return `${lexeme(form, as)}${flags === '' ? '' : `:${flags}`}`;
}

/** Words as written and stems must not be mistaken for each other: "Bau" is also the stem of "bauen". */
function lexeme(form: string, as: QueryForm['as']): string {
  const marked = as === 'stem' ? form : `=${form}`;
  return `'${marked.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
