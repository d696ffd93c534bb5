/** Rows of keys, as fingers walk along them on a German or English keyboard. */
const ROWS = [
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm',
  '1qaz2wsx3edc4rfv5tgb',
];
const WALKS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

const SHORTEST_WALK = 4;
const SHORTEST_RUN = 3;

/** Whether a piece is counted (1234, dcba), one character again and again, a walk along keys, or a year. */
export function isPattern(piece: string): boolean {
  if (/^(.)\1+$/u.test(piece) || /^(19|20)\d\d$/.test(piece)) return true;
  if (piece.length >= SHORTEST_WALK && WALKS.some((walk) => walk.includes(piece))) return true;
  return piece.length >= SHORTEST_RUN && (isCounted(piece, 1) || isCounted(piece, -1));
}

/** After 9 comes 0. */
function isCounted(piece: string, step: number): boolean {
  return [...piece].every((character, at, all) => {
    if (at === 0) return true;
    const before = all[at - 1]!;
    if (/\d/.test(before) && /\d/.test(character))
      return (Number(before) + step + 10) % 10 === Number(character);
    return before.charCodeAt(0) + step === character.charCodeAt(0);
  });
}
