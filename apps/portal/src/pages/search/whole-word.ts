const BEFORE = /[\p{L}\p{N}-]*$/u;
const AFTER = /^[\p{L}\p{N}-]*/u;
const LONGEST_WORD = 60;

/** The word that a piece of it stands in, in the first of these texts that has it. */
export function wholeWord(piece: string, texts: readonly string[]): string {
  const text = texts.find((one) => one.includes(piece));
  if (text === undefined) return piece;
  const at = text.indexOf(piece);
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  const end = at + piece.length;
  const [after = ''] = AFTER.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return before + piece + after;
}
