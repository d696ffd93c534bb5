import { fold } from '#language';

/** "St. Augustin" is Sankt Augustin; whoever stops at "st" may be on the way to anything. */
const SAINT = /\bsk?t(?= )/gu;

/** A name as it is compared with what somebody typed: folded, one blank between words, signs that only decorate left out. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim()
    .replace(SAINT, 'sankt');
}

/** A sign that belongs to the word behind it: "#freiburg_gestalten", "Digitalität@Heidelberg". */
const SIGN_BEFORE = /[#@](?=[\p{L}\p{N}])/gu;
/** One that belongs to a word: before it, or behind it as in "C++". */
const SIGN = /[#@](?=[\p{L}\p{N}])|[\p{L}\p{N}]\+/u;

/** The same with the signs that words begin with: who types "#f" wants what is written so. */
export function signedKey(name: string): string {
  return name
    .replace(SIGN_BEFORE, ' $&')
    .split(' ')
    .map((word) => (/^[#@][\p{L}\p{N}]/u.test(word) ? word[0]! : '') + nameKey(word))
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether somebody typed a sign that belongs to a word. */
export function hasSign(typed: string): boolean {
  return SIGN.test(typed);
}

/** What is the same for a name whatever the order of its words: who asks for "Pforzheim, Stadt" means Stadt Pforzheim. */
export function calledKey(name: string): string {
  return nameKey(name).split(' ').sort().join(' ');
}
