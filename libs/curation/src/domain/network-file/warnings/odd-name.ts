import type { Say } from '../problems/say.js';
import { type Warning, warningOf } from './warning.js';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{4,}[^\p{Ll}]*\s[^\p{Ll}]*\p{Lu}{4,}[^\p{Ll}]*$/u;
const MISREAD_UTF8 = /[ÃÂâ][\u0080-\u00bf\u20ac\u201a-\u2122\u0152-\u0178]/u;

interface Oddity {
  readonly is: (name: string) => boolean;
  readonly say: Say;
  readonly mend?: (name: string) => string;
}

const ODDITIES: readonly Oddity[] = [
  { is: (name) => name !== name.trim(), say: (texts) => texts.warning.space, mend: tidy },
  { is: (name) => /\s{2,}/u.test(name.trim()), say: (texts) => texts.warning.doubledSpace, mend: tidy },
  { is: (name) => CAPITALS.test(name), say: (texts) => texts.warning.capitals, mend: inTitleCase },
  {
    is: (name) => name !== name.normalize('NFC'),
    say: (texts) => texts.warning.composed,
    mend: (name) => name.normalize('NFC'),
  },
  { is: (name) => MISREAD_UTF8.test(name), say: (texts) => texts.warning.wrongEncoding },
  { is: (name) => name.includes('\uFFFD'), say: (texts) => texts.warning.lostCharacter },
];

/** What looks odd about a name, with the suspected meaning where there is one. The name itself stays. */
export function oddName(path: string, name: string | undefined): Warning[] {
  if (name === undefined) return [];
  return ODDITIES.filter(({ is }) => is(name)).map(({ say, mend }) => warningOf(path, say, mend?.(name)));
}

function tidy(name: string): string {
  return name.trim().replace(/\s{2,}/gu, ' ');
}

/** Only words of four and more letters: short ones may be acronyms, or words that stay small. */
function inTitleCase(name: string): string {
  return name.replace(/\p{L}{4,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLocaleLowerCase('de'));
}
