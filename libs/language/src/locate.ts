import { type AnalysisOptions, termsIn } from './analyse.js';
import type { Match } from './match.js';
import { inOrder, matchesAmong } from './matches-among.js';
import type { QueryTerm } from './query-term.js';
import { type Asked, askedBy } from './question.js';
import { type ReadText, textsReadWith } from './read-text.js';
import { ALL, type Needed, SOME } from './text-index.js';
import type { Range } from './tokenize.js';

/**
 * The letters of `text` to mark for a question, as UTF-16 ranges, in order and apart from each other: the whole word where the
 * word or a form of it was found, the part of a hyphenated or compound word, the beginning while someone types. Stop words are
 * marked only where nothing else was asked for. The same `options` as when the text was indexed.
 */
export function locate(text: string, terms: readonly QueryTerm[], options: AnalysisOptions = {}): Range[] {
  const merged: [number, number][] = [];
  for (const { from } of matchesOf(text, terms, options, SOME)) {
    const last = merged.at(-1);
    if (last && from[0] < last[1]) last[1] = Math.max(last[1], from[1]);
    else merged.push([from[0], from[1]]);
  }
  return merged;
}

/**
 * Every word of `text` that answers a term, with how it does; in order of the text, the best reading of each place per term.
 * For a whole text: an alternative of several forms counts only where the text has all of them.
 */
export function findMatches(
  text: string,
  terms: readonly QueryTerm[],
  options: AnalysisOptions = {},
): Match[] {
  return matchesOf(text, terms, options, ALL);
}

function matchesOf(
  text: string,
  terms: readonly QueryTerm[],
  { split }: AnalysisOptions,
  needed: Needed,
): Match[] {
  const read = textsReadWith(split).of(text);
  const asked = askedBy(terms);
  const matches = matchesByWord(text, read, asked);
  if (asked.together.length === 0) return matches;
  const found = termsIn(read, asked.isWanted);
  return found.length === 0
    ? matches
    : inOrder([...matches, ...matchesAmong(text, found, asked.together, needed)]);
}

function matchesByWord(
  text: string,
  { terms, starts }: ReadText,
  { alone, isWantedAlone, answers }: Asked,
): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const word = terms[at]!;
    const start = starts[at]!;
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = isWantedAlone(word) ? matchesAmong(text.slice(start), word, alone, ALL) : NONE;
      answers.set(word, answer);
    }
    for (const { from, ...match } of answer)
      matches.push({ ...match, from: [start + from[0], start + from[1]] });
  }
  return matches;
}

const NONE: readonly Match[] = [];
