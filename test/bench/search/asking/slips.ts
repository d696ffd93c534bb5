import { VISITOR } from '#platform';
import { EVERYTHING, type SearchAnswer, type SearchRecords } from '#search';
import { listedWords } from '../corpus/german-words.js';
import { contentWords, type Question } from '../corpus/questions.js';
import type { SyntheticProfile } from '../corpus/german-corpus.js';

/** Of questions whose profile is among the first twenty without the slip: what is shown with it. */
export interface Slips {
  readonly n: number;
  /** Share whose profile is among the first twenty still, partial hits included. */
  readonly found: number;
  /** Share of the others where the meant word is offered. */
  readonly offered: number;
}

/**
 * Slips by what they became. One that is a word itself ("Titel" for "Title") is searched as it stands, as promised, and only asked about;
 * so what is corrected shows in the others.
 */
export interface SlipsByKind {
  readonly noWords: Slips;
  readonly words: Slips;
}

interface Slip {
  readonly isWord: boolean;
  readonly isFound: boolean;
  readonly isOffered: boolean;
}

export async function askSlips(
  search: SearchRecords,
  questions: readonly Question[],
  profiles: readonly SyntheticProfile[],
): Promise<SlipsByKind> {
  const words = wordsOf(profiles);
  const ask = (text: string) => search.execute({ ...EVERYTHING, text }, VISITOR);
  const slips: Slip[] = [];
  for (const { text, meant, id, hasTypo } of questions) {
    if (!hasTypo || !shows(await ask(meant), id)) continue;
    const answer = await ask(text);
    const [typed, wanted] = different(text, meant);
    slips.push({
      isWord: words.has(typed),
      isFound: shows(answer, id),
      isOffered: answer.corrections.some(({ to }) => to.toLowerCase() === wanted),
    });
  }
  return {
    noWords: summary(slips.filter(({ isWord }) => !isWord)),
    words: summary(slips.filter(({ isWord }) => isWord)),
  };
}

/** All that is a word: to the list of German words, or to somebody in the network. */
function wordsOf(profiles: readonly SyntheticProfile[]): Set<string> {
  const own = profiles.flatMap((profile) => contentWords(profile).map((word) => word.toLowerCase()));
  return new Set([...listedWords(), ...own]);
}

function shows({ hits }: SearchAnswer, id: string): boolean {
  return hits.some(({ record }) => record.id === id);
}

/** The word that was typed wrong, and the one that was meant, in small letters. */
function different(text: string, meant: string): [typed: string, wanted: string] {
  const [typed, wanted] = [text, meant].map((line) => line.toLowerCase().split(' ')) as [string[], string[]];
  const at = typed.findIndex((word, index) => word !== wanted[index]);
  return [typed[at]!, wanted[at]!];
}

function summary(slips: readonly Slip[]): Slips {
  const found = slips.filter(({ isFound }) => isFound).length;
  const missed = slips.filter(({ isFound }) => !isFound);
  const offered = missed.filter(({ isOffered }) => isOffered).length;
  return { n: slips.length, found: found / slips.length, offered: offered / missed.length };
}
