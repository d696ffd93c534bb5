/** Letters whose plain form is not found by taking the accent away. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const ASCII_WORD = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/;
/** Most words that are not ASCII. */
const GERMAN_WORD = /^[\x20-\x26\x28-\x5f\x61-\x7eäöüß]*$/;
const GERMAN_LETTERS = /[äöüß]/g;
const GERMAN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const NOT_PLAIN = /[ßæœøđðłþı]/g;
const MARKS = /\p{M}+/gu;
const UNHEARD = /[\p{Cf}'’‘ʼ´`]+/gu;
const TRANSLITERATED_UMLAUT = /(?<![aeiouyq])([aou])e+/g;

/**
 * The spelling in which a word is compared: NFKC, lower case, without accents, apostrophes and invisible characters,
 * ß as ss, and ä = ae = a, ö = oe = o, ü = ue = u.
 *
 * `ae`, `oe`, `ue` lose their e unless a vowel or q stands before them ("Bauer", "neue", "Quelle" keep it). The rule looks
 * only backwards, so the fold of a beginning is a beginning of the fold. Folding twice changes nothing. Never throws.
 */
export function fold(text: string): string {
  return withoutAccents(text).replace(TRANSLITERATED_UMLAUT, '$1');
}

/** The same without the rule for `ae`, `oe`, `ue`: "Schlue", which is a slip for "Schule", keeps its letters. */
export function withoutAccents(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  if (GERMAN_WORD.test(lower)) return lower.replace(GERMAN_LETTERS, (letter) => GERMAN[letter]!);
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNHEARD, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}
