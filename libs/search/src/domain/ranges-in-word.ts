import { type CompoundSplitter, isGermanWord, partsOfCompound, type Range, tokenize } from '#language';

/** Shorter than this the last part of a compound says nothing by itself: "-hof", "-plan", "-stand". */
const SHORTEST_LAST = 6;
/** Of more parts than this only one is left out. */
const MOST_PARTS = 4;

/**
 * What may stand for a word that nobody has, from where to where: first with one part left out, and of a hyphenated word then with more.
 * The beginning says of which kind a thing is, so it comes first: "Wertstoff" for "Wertstoffhof", "Smart-City" for "Smart-City-Strategie".
 */
export function rangesIn(word: string, split: CompoundSplitter): Range[][] {
  const [token, ...others] = tokenize(word);
  if (!token || others.length > 0) return [];
  if (token.pieces.length > 1) return rangesOver(token.pieces.map(({ from }) => from));
  const parts = partsOfCompound(token, split).map(({ from }) => from);
  const starts = parts.map(([start]) => start).filter((start) => start > parts[0]![0]);
  // The longest end that is a word: "kindergarten" of "Stadtkindergarten", and not "garten".
  const head = starts.find((start) => isGermanWord(word.slice(start))) ?? starts.at(-1);
  const before = head === undefined ? undefined : parts.findLast(([, end]) => end <= head);
  if (head === undefined || !before) return [];
  const tail: Range = [head, token.from[1]];
  return [[[parts[0]![0], before[1]], ...(tail[1] - head >= SHORTEST_LAST ? [tail] : [])]];
}

/** Neighbouring ones, most of them together first. */
function rangesOver(pieces: readonly Range[]): Range[][] {
  const fewest = pieces.length > MOST_PARTS ? pieces.length - 1 : 1;
  const groups: Range[][] = [];
  for (let size = pieces.length - 1; size >= fewest; size -= 1) {
    const firsts = pieces.slice(0, pieces.length - size + 1);
    groups.push(firsts.map(([start], at): Range => [start, pieces[at + size - 1]![1]]));
  }
  return groups;
}
