const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};

/** Leaves room for a number behind it; a slug has 100 characters at most. */
const LONGEST = 80;

/**
 * The slug that a text suggests: `Bürger-App für Görlitz` becomes `buerger-app-fuer-goerlitz`, cut after a whole word.
 *
 * @param otherwise for a text without a single Latin letter or digit
 */
export function slugFrom(text: string, otherwise: string): string {
  const ascii = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæøł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const whole = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const cut = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST) || otherwise;
}
