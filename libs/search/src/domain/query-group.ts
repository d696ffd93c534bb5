/** One way in which a word of the query may stand in a document. */
export interface QueryForm {
  readonly form: string;
  /** `whole`: a word as typed; `stem`: any of its forms. They are different lexemes in the index. */
  readonly as: 'whole' | 'stem' | 'beginning';
  /** 0 to 1: how much a match of this form is worth. */
  readonly weight: number;
}

/** A word of the query: any of these alternatives, each a sequence of forms that must all be there. */
export interface QueryGroup {
  readonly word: string;
  readonly alternatives: readonly (readonly QueryForm[])[];
  /** Words such as "und" help the ranking but need not match. */
  readonly isOptional: boolean;
}
