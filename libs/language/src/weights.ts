/** How a word of a text is what was asked for. */
export type How = 'exact' | 'form' | 'part' | 'synonym' | 'typo';

/**
 * What a match of each kind counts, beside an exact one. Exact, form, part and synonym are those of the search design, chosen so
 * that an exact name always wins; a corrected word counts as much as a synonym, because it too is our reading of what was typed.
 */
export const WEIGHTS: Readonly<Record<How, number>> = {
  exact: 1,
  form: 0.9,
  part: 0.5,
  synonym: 0.6,
  typo: 0.6,
};

/** The noun of an adjective, or the adjective of a noun (`kinOf`): another word, and yet the same meaning. */
export const KIN_WEIGHT = 0.7;
