import { fold } from '#language';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** What two spellings of a term share: folded, without hyphens, spaces and signs. `W-LAN` and `wlan` have one key. */
export function termKey(term: string): string {
  return fold(term).replace(BETWEEN_WORDS, '');
}
