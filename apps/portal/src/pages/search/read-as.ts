/** Words that were read as others. */
type Corrections = readonly { readonly from: string; readonly to: string }[];

/** A question with words replaced, wherever they stand as words. */
export function readAs(question: string, corrections: Corrections): string {
  return corrections.reduce((text, { from, to }) => text.replace(wordPattern(from), () => to), question);
}

/** A question without one of its words. */
export function withoutWord(question: string, word: string): string {
  return question
    .replace(wordPattern(word), ' ')
    .replace(/-(?=\s|$)|(?<=\s|^)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordPattern(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
