const NOT_FEMININE =
  /^(?:.*(?:gewinnen|beginnen|spinnen|besinnen)|(?:ge|ent|zer|ver)?rinnen|(?:ent|er)?sinnen|(?:dr|dar|b|m|z|f|l|k|p)innen|innen)$/;
/** Feminine nouns in the singular: after -er, or after an ending or word that names people. "Berlin", "Termin" are none. */
const FEMININE_SINGULAR =
  /(?:[^aeiou]er|bauer|[ae]nt|ist|olog|nom|graf|agog|[aceiksu]tor|sor|eur|kolleg|lots|expert|kund|beamt|rat|arzt|anwalt|wirt|freund|chef|gast|zeug|pat|bot|nachbar|architekt|furst|held|landwirt)in$/;
const NOT_SINGULAR = /(?:schwer|glyc|sever|konstant|valent|quent|florent|serpent|diamant|byzant)in$/;
const SHORTEST_FEMININE = 6;

/**
 * The word without its feminine ending: "digitallotsinnen" -> "digitallots", "beraterin" -> "berater"; null if it has none.
 * @param folded a folded word
 */
export function withoutFeminine(folded: string): string | null {
  if (folded.length < SHORTEST_FEMININE) return null;
  if (folded.endsWith('innen')) return NOT_FEMININE.test(folded) ? null : folded.slice(0, -5);
  return FEMININE_SINGULAR.test(folded) && !NOT_SINGULAR.test(folded) ? folded.slice(0, -2) : null;
}

const GENDERED = new RegExp(
  [
    String.raw`^(.+?)(?:\((in|innen|r|n|e)\)`,
    String.raw`[:*·](in|innen|r|n|e|s|m)(?![\p{L}\p{N}_/-])`,
    String.raw`(?:_|/-?)(in|innen)(?![\p{L}\p{N}_/-])`,
    String.raw`(?:[:*·_]|/-?|-)(innen)(?![\p{N}_/-])`,
    String.raw`(?<=\p{Ll})(Innen|In(?!\p{L})))(.*)$`,
  ].join('|'),
  'u',
);

/** A word with both genders in one spelling. */
export interface GenderForms {
  /** With the feminine or longer ending: "Lotsinnen". */
  readonly joined: string;
  /** Spellings of the word without it: "Lots", "Bürgerbeteiligung" for "Bürger:innenbeteiligung". */
  readonly short: readonly string[];
}

/** "Lots:innen", "Lots*innen", "Lots_innen", "Lots/-innen", "Mitarbeiter(innen)", "LotsInnen", "jede:r"; null for other words. */
export function genderForms(word: string): GenderForms | null {
  const found = GENDERED.exec(word);
  if (!found) return null;
  const [, base = '', bracketed, starred, slashed, prefixed, capital] = found;
  const rest = found[7] ?? '';
  if (base.length < 2 || (capital === 'In' && !FEMININE_SINGULAR.test(`${base.toLowerCase()}in`)))
    return null;
  const ending = (bracketed ?? starred ?? slashed ?? prefixed ?? capital ?? '').toLowerCase();
  const linked = rest && !/er$/i.test(base) ? [`${base}en${rest}`] : [];
  return { joined: base + ending + rest, short: [base + rest, ...linked] };
}
