import type { Alternative, QueryTerm } from '#language';
import type { DocumentTerm } from '../../domain/search-document.js';

/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;
const MARKS: Readonly<Record<DocumentTerm['as'], string>> = { whole: '=', stem: '', part: '-' };
/** A word in another form than the one typed. */
const OTHER_FORM_WEIGHT = 0.9;

/** The text form of a tsvector: `'=stadt':1A 'stadt':1A`. */
export function toVector(terms: readonly DocumentTerm[]): string {
  return terms
    .map(
      ({ form, as, position, class: label }) =>
        `${lexeme(form, as)}:${Math.min(position, LAST_POSITION)}${label}`,
    )
    .join(' ');
}

/**
 * The text form of a tsquery in which every term must match: `('=stadt' | 'stadt') & ('wlan' | 'wi' <-> 'fi')`.
 *
 * @param label restricts matches to words of that class, such as `A` for names
 */
export function toQuery(terms: readonly QueryTerm[], label = ''): string {
  return terms
    .filter(({ alternatives }) => alternatives.length > 0)
    .map(({ alternatives }) => `(${alternatives.map((one) => anyForm(one, label)).join(' | ')})`)
    .join(' & ');
}

/** What to look for, grouped by how much a match counts: as typed before other forms before synonyms. */
export function queriesByWeight(terms: readonly QueryTerm[]): Map<number, string> {
  const queries = new Map<number, Set<string>>();
  const add = (weight: number, query: string) =>
    queries.set(weight, (queries.get(weight) ?? new Set()).add(query));
  for (const one of terms.flatMap(({ alternatives }) => alternatives)) {
    if (isTyped(one)) {
      add(one.weight, sequence(one, 'whole', ''));
      add(OTHER_FORM_WEIGHT, sequence(one, 'stem', ''));
    } else {
      add(one.weight, sequence(one, 'stem', ''));
    }
  }
  return new Map([...queries].map(([weight, alternatives]) => [weight, [...alternatives].join(' | ')]));
}

function isTyped({ how, prefix }: Alternative): boolean {
  return how === 'exact' && !prefix;
}

function anyForm(alternative: Alternative, label: string): string {
  const asStem = sequence(alternative, 'stem', label);
  return isTyped(alternative) ? `${sequence(alternative, 'whole', label)} | ${asStem}` : asStem;
}

function sequence({ forms, adjacent, prefix }: Alternative, as: DocumentTerm['as'], label: string): string {
  const operands = forms.map((form, index) => {
    const flags = `${prefix && index === forms.length - 1 ? '*' : ''}${label}`;
    const wanted = as === 'stem' ? (['stem', 'part'] as const) : [as];
    return `(${wanted.map((one) => `${lexeme(form, one)}${flags === '' ? '' : `:${flags}`}`).join(' | ')})`;
  });
  return `(${operands.join(adjacent ? ' <-> ' : ' & ')})`;
}

/** Words as written and stems must not be mistaken for each other: "Bau" is also the stem of "bauen". */
function lexeme(form: string, as: DocumentTerm['as']): string {
  const marked = `${MARKS[as]}${form}`;
  return `'${marked.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
