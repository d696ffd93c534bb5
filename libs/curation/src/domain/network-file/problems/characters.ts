import { hiddenInLine } from '#platform';

const LINE_END = /[\n\r\t]/u;

export function isLineEnd(character: string): boolean {
  return LINE_END.test(character);
}

/** `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with hidden characters written out and cut to a length that a report or terminal can show. */
export function printable(value: string, longest = 100): string {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  const isHidden = (character: string) => hiddenInLine(character) !== null;
  return isHidden(shown)
    ? [...shown].map((one) => (isHidden(one) ? codePointName(one) : one)).join('')
    : shown;
}
