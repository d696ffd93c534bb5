import type { Match } from './match.js';
import type { QueryTerm } from './query-term.js';
import type { Term } from './term.js';
import { type Needed, TextIndex } from './text-index.js';
import { WEIGHTS } from './weights.js';

/** How terms of a text answer those of a question: of each place the best reading per term, in order of the text. */
export function matchesAmong(
  text: string,
  found: readonly Term[],
  terms: readonly QueryTerm[],
  needed: Needed,
): Match[] {
  const index = new TextIndex(text, found);
  return inOrder(
    terms.flatMap((term) =>
      bestPerPlace(
        term.alternatives.flatMap((one) =>
          index.find(one, needed).map((match) => ({ ...match, term: term.position })),
        ),
      ),
    ),
  );
}

export function inOrder(matches: Match[]): Match[] {
  return matches.sort((a, b) => a.from[0] - b.from[0] || b.from[1] - a.from[1] || a.term - b.term);
}

/** Of matches that share letters the strongest, then the longest; in order of the text. */
function bestPerPlace(matches: readonly Match[]): Match[] {
  const best: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.from[0] - b.from[0] || byStrength(a, b))) {
    const last = best.at(-1);
    if (!last || last.from[1] <= match.from[0]) best.push(match);
    else if (byStrength(last, match) > 0) best[best.length - 1] = match;
  }
  return best;
}

function byStrength(a: Match, b: Match): number {
  return WEIGHTS[b.how] - WEIGHTS[a.how] || b.from[1] - b.from[0] - (a.from[1] - a.from[0]);
}
