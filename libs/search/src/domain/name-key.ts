import { fold } from '#language';

/** A name as it is compared with what somebody typed: folded, one blank between words, signs that only decorate left out. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();
}
