import type { Word } from '../words/tokenize.js';

type Mark = readonly [from: number, to: number];

/** The best piece of so many words: with the most marked ones, which stand in its middle. */
export function crop(
  text: string,
  words: readonly Word[],
  marks: readonly Mark[],
  length: number,
  marker: string,
): { readonly text: string; readonly marks: readonly Mark[] } {
  if (words.length <= length) return { text, marks };
  const [first, last] = window(words, marks, length);
  const from = first === 0 ? 0 : words[first]!.from;
  const to = last === words.length - 1 ? text.length : words[last]!.to;
  const begin = first === 0 ? '' : marker;
  const shift = begin.length - from;
  return {
    text: `${begin}${text.slice(from, to)}${last === words.length - 1 ? '' : marker}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const),
  };
}

function window(words: readonly Word[], marks: readonly Mark[], length: number): [number, number] {
  const marked = words.flatMap((word, index) => (marks.some(([from]) => from === word.from) ? [index] : []));
  if (marked.length === 0) return [0, length - 1];
  let best: readonly number[] = [];
  for (const start of marked) {
    const inside = marked.filter((index) => index >= start && index < start + length);
    if (inside.length > best.length) best = inside;
  }
  const spare = length - (best.at(-1)! - best[0]! + 1);
  const before = Math.min(best[0]!, Math.ceil(spare / 2));
  const last = Math.min(words.length - 1, best.at(-1)! + (spare - before));
  return [Math.max(0, last - length + 1), last];
}
