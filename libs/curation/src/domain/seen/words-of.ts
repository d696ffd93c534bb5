/** Of longer questions only the first are counted. */
const MOST_WORDS = 6;
const SHORTEST = 3;
const LONGEST = 40;

/**
 * The words of a question as they are counted: each once, in lower case. What looks like an address or a number of a person is no
 * word; what is left of a name disappears among the small numbers.
 */
export function wordsOf(question: string): string[] {
  const pieces = question.toLowerCase().split(/[\s,;:!?"'()„“”]+/u);
  const words = pieces
    .filter((piece) => !/[@\d]/.test(piece))
    .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
