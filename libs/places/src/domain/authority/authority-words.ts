import { fold } from '#language';

const MAIL_OR_HOST =
  /(?:[\w.+-]+@)?((?:[\p{L}\d-]+\.)+)(?:de|org|com|net|eu|info|nrw|bayern|berlin|hamburg|ruhr|saarland)\b/giu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** More is not looked at. */
const MOST_LETTERS = 500;
const MOST_WORDS = 40;

/**
 * The words of the name of an authority, folded: hosts of mail addresses and websites without their ending, words that were written
 * together with a capital inside taken apart ("LandkreisCham", "netAachen").
 */
export function authorityWords(name: string): string[] {
  const plain = name
    .slice(0, MOST_LETTERS)
    .replace(MAIL_OR_HOST, (_, host: string) => ` ${host.replaceAll('.', ' ')} `);
  const words = plain.replace(CAMEL, ' ').match(WORD) ?? [];
  return words.slice(0, MOST_WORDS).map(fold);
}
