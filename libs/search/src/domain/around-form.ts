import { type Alternative, type QueryTerm, withAlternatives } from '#language';

/** Tells the words around a record from its own; no word begins so. */
const AROUND = '~';

/** The form under which a word is filed that stands around a record: "Kommunales Unternehmen" is its kind, and nothing that it says. */
export function aroundForm(form: string): string {
  return AROUND + form;
}

/**
 * The terms as a record is asked for them: what somebody typed, and what it was corrected to, may stand around it as well. What it may
 * also mean may not: by a synonym of "Stadtwerke", every record of that kind would answer.
 */
export function askedAround(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.map((term) =>
    withAlternatives(
      term,
      term.alternatives.filter(isWholeAndTyped).map((one) => ({ ...one, forms: one.forms.map(aroundForm) })),
    ),
  );
}

function isWholeAndTyped({ how }: Alternative): boolean {
  return how !== 'synonym' && how !== 'part';
}
