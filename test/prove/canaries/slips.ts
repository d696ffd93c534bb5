import type { Planted } from './restricted-entry.js';

/** Where a typo is forgiven, or a beginning completed: what stands there must not be what only members may see. */
const DOORS = ['/api/v1/search?q=', '/api/v1/search?typing=true&q=', '/suche?q=', '/api/v1/suggest?q='];
const OTHER_LETTER = 'x';
const BEGINNING = 6;

/** Questions by somebody who has heard a secret word half: its first letter is another, so that nobody has said it before the answer. */
export function slipsOf(planted: readonly Planted[], most: number): string[] {
  const secrets = planted.filter(({ visibility, word }) => visibility !== 'public' && /^[a-z]+$/.test(word));
  return secrets.slice(0, most).flatMap(({ word }) => {
    const slip = OTHER_LETTER + word.slice(1);
    return DOORS.flatMap((door) => [`${door}${slip}`, `${door}${slip.slice(0, BEGINNING)}`]);
  });
}
