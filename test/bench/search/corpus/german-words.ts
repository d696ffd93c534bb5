import { createRequire } from 'node:module';
import { isStopWord } from '#language';
import type { Seeded } from '../../synthetic/seeded.js';

/** Words of @zxcvbn-ts/language-de (MIT), in small letters, most frequent first. */
const { dictionary: LISTS } = createRequire(import.meta.url)('@zxcvbn-ts/language-de') as {
  readonly dictionary: Readonly<
    Record<'commonWords' | 'wikipedia' | 'firstnames' | 'lastnames', readonly string[]>
  >;
};

/** Words that people fill sentences with: four of ten in running text. */
export const FILLING =
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um noch wie über so zum kann nur ihr seine oder wir am'.split(
    ' ',
  );

const SIMPLE = 24_000;
/** Every fifth word of the vocabulary is a compound made up here, beside those of the list. */
const COMPOUND_EVERY = 5;
const HEADS = 1_200;
const MODIFIERS = 4_000;
const LINKS = ['', '', 's', 'n', 'en'];
const USUAL = /^[a-zäöüß]{4,12}$/;

/**
 * A vocabulary by frequency, capitalised as nouns are, compounds of its own words among it: 30,000 words. The words are those of
 * the lists, by the frequency that they give them.
 */
export function germanWords(random: Seeded): string[] {
  const listed = [...new Set([...LISTS.wikipedia, ...LISTS.commonWords])];
  const simple = listed.filter((word) => USUAL.test(word) && !isStopWord(word)).slice(0, SIMPLE);
  const words: string[] = [];
  for (const word of simple) {
    words.push(capitalised(word));
    if (words.length % COMPOUND_EVERY === COMPOUND_EVERY - 1) words.push(compound(simple, random));
  }
  return [...new Set(words)];
}

function compound(simple: readonly string[], random: Seeded): string {
  const modifier = simple[random.below(Math.min(MODIFIERS, simple.length))]!;
  const head = simple[random.below(Math.min(HEADS, simple.length))]!;
  return capitalised(`${modifier}${random.one(LINKS)}${head}`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** All that the lists say is a word, names among them. */
export function listedWords(): string[] {
  return Object.values(LISTS).flat();
}
