// Invisible or writing-redirecting: control, format (zero-width, direction), lone surrogates, line and paragraph
// separators, fillers. The emoji variation selector U+FE0F is the one exception.
const HIDDEN =
  /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;

// In running text soft hyphens, joiners and emoji sequences have their place; what redirects or breaks lines has not.
const HIDDEN_IN_TEXT =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Bidi_Control}\uFEFF\u{E0000}-\u{E007F}]/u;

/** The first character that a name, title or id must not hold; null if there is none. */
export function hiddenInLine(value: string): string | null {
  return HIDDEN.exec(value)?.[0] ?? null;
}

/** The first character that a longer text must not hold: newline and tab are fine there. */
export function hiddenInText(value: string): string | null {
  return HIDDEN_IN_TEXT.exec(value)?.[0] ?? null;
}
