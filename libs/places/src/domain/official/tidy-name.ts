import { fold } from '#language';

/** `b.Hl.Blut`, `i.d.OPf.`, `St.Bernhard`: the official file saves the blanks that everybody else writes. */
const TIGHT_ABBREVIATION = /(?<![\p{L}\p{N}])(a|b|d|i|o|u|v|Hl|St)\.(?=\p{Lu})|(?<=\.)(d)\.(?=\p{Lu})/gu;
const LOOSE_ARTICLE = /(?<![\p{L}\p{N}])([aiouv])\. d\. /gu;

/** The official name as people write it: without the title behind the comma and with the usual blanks. */
export function tidyName(officialName: string): string {
  const [name = ''] = officialName.split(',');
  return name
    .trim()
    .replace(TIGHT_ABBREVIATION, '$& ')
    .replace(LOOSE_ARTICLE, '$1.d. ')
    .replace(/(?<! )\/ /g, '/')
    .replace(/ {2,}/g, ' ');
}

/** Whether two spellings of a name differ in blanks, dots and the order of its words only: no renaming, and the known one stays. */
export function isSameName(known: string, officialName: string): boolean {
  const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const words = (text: string): string =>
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.sort()
      .join(' ') ?? '';
  return letters(known) === letters(tidyName(officialName)) || words(known) === words(officialName);
}
