/** Soft hyphens, zero widths, direction marks: pages and word processors leave them, and nobody sees them. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** In running text a soft hyphen, a joiner and what makes an emoji have their place. */
const UNSEEN_IN_TEXT = /[\u061C\u200B\u200E\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Line ends of word processors and of Unicode. */
const LINE_ENDS = /\r\n|[\v\f\u0085\u2028\u2029]/g;

/**
 * What was typed or pasted on one line, without what nobody sees. What turns the writing around (U+202D, U+202E) stays, and is refused:
 * without it another text would be left than the one that was seen.
 */
export function tidyLine(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(LINE_ENDS, ' ')
    .replaceAll(/[\t\n]/g, ' ');
}

/** Several entries, one a line. */
export function tidyLines(text: string): string {
  return text.replaceAll(LINE_ENDS, '\n').split('\n').map(tidyLine).join('\n');
}

/** A text of several lines. */
export function tidyText(text: string): string {
  return text.replaceAll(UNSEEN_IN_TEXT, '').replaceAll(LINE_ENDS, '\n');
}
