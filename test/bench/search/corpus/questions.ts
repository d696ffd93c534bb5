import { isStopWord, tokenize } from '#language';
import { misspell } from '../../places/misspell.js';
import { seeded } from '../../synthetic/seeded.js';
import type { SyntheticProfile } from './german-corpus.js';

/** A search as somebody might type it who has one profile in mind. */
export interface Question {
  readonly text: string;
  /** The same without the typo. */
  readonly meant: string;
  readonly hasTypo: boolean;
  /** The profile in mind. */
  readonly id: string;
}

const MOST_WORDS = 3;
/** One question in this many has a typo. */
const TYPO_EVERY = 3;
const SHORTEST_MISSPELT = 5;
const SHORTEST = 4;

/**
 * Questions of one to three words that stand in one of the profiles, each as likely as it is used: common words are asked for often.
 * In every third question one word has a letter wrong, missing, doubled or swapped.
 */
export function questionsFor(profiles: readonly SyntheticProfile[], count: number, seed: number): Question[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at): Question => {
    const profile = random.one(profiles);
    const words = contentWords(profile);
    const asked = new Set<string>();
    while (asked.size < 1 + (at % MOST_WORDS) && asked.size < words.length) asked.add(random.one(words));
    const meant = [...asked];
    const long = meant.findIndex((word) => word.length >= SHORTEST_MISSPELT);
    const hasTypo = Math.floor(at / MOST_WORDS) % TYPO_EVERY === 0 && long !== -1;
    const typed = meant.map((word, index) => (hasTypo && index === long ? slip(word) : word));
    return { text: typed.join(' '), meant: meant.join(' '), hasTypo, id: profile.id };
  });

  function slip(word: string): string {
    for (;;) {
      const typed = misspell(word, random);
      if (typed.toLowerCase() !== word.toLowerCase()) return typed;
    }
  }
}

/** The words of a profile that somebody would ask for, as often as they stand there. */
export function contentWords({ name, summary, text }: SyntheticProfile): string[] {
  return [name, summary, text]
    .flatMap((part) => tokenize(part))
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
    .filter((word) => word.length >= SHORTEST && !isStopWord(word.toLowerCase()));
}
