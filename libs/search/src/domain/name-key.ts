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

/** What is the same for a name whatever the order of its words: who asks for "Pforzheim, Stadt" means Stadt Pforzheim. */
export function calledKey(name: string): string {
  return nameKey(name).split(' ').sort().join(' ');
}
