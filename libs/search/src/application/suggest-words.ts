import { Injectable } from '@nestjs/common';
import { isStopWord, type NearWord, stem, tokenize, type WordList } from '#language';
import type { IndexAudience } from '../domain/index-audience.js';
import { nameKey } from '../domain/name-key.js';
import { type Witness, WordWitnesses } from '../persistence/vocabulary/word-witnesses.js';
import { NetworkWords } from './network-words.js';

/** More beginnings than this are not looked up under another reading. */
const MOST_READINGS = 3;
/** A word that one record has is better reached by that record. */
const WORTH_A_SEARCH = 2;

/** A search that may be wanted: what was typed, its last word completed. */
export interface SuggestedWord {
  readonly text: string;
  readonly word: string;
  readonly witnesses: readonly Witness[];
}

/** What somebody may be typing, by the words of the network. */
@Injectable()
export class SuggestWords {
  constructor(
    private readonly words: NetworkWords,
    private readonly witnesses: WordWitnesses,
  ) {}

  /** Other readings of a beginning, folded, nearest first: "hiedelb" may be "heidelberg". From memory. */
  readings(text: string, audience: IndexAudience): string[] {
    const list = this.words.for(audience);
    const { before, last } = lastWordOf(text);
    if (last === '') return [];
    const start = readingOf(before, list);
    const near = list.beginnings(last, MOST_READINGS).filter(({ distance }) => distance > 0);
    const found = [last, ...near.map(({ word }) => word)].map((word) => nameKey(`${start}${word}`));
    return [...new Set(found)].filter((reading) => reading !== nameKey(text));
  }

  /** Searches that complete it, each with some records that have the word; one statement. */
  async execute(text: string, audience: IndexAudience, limit: number): Promise<SuggestedWord[]> {
    const { before, last } = lastWordOf(text);
    if (last === '' || limit < 1) return [];
    const list = this.words.for(audience);
    const near = nearest(list.beginnings(last, limit));
    if (near.length === 0) return [];
    const start = readingOf(before, list);
    const words = tokenize(start).map((token) => token.text.toLowerCase());
    const beside = words.filter((word) => !isStopWord(word)).map(stem);
    const witnesses = await this.witnesses.find(
      near.map(({ word, documents }) => ({ word, documents, beside })),
      audience,
    );
    return near.map(({ word }) => ({
      text: `${start}${word}`,
      word,
      witnesses: witnesses.filter((witness) => witness.word === word),
    }));
  }
}

function nearest(near: readonly NearWord[]): NearWord[] {
  return near.filter(
    ({ distance, documents }) => distance === near[0]!.distance && documents >= WORTH_A_SEARCH,
  );
}

/** A text with the words in it that nobody uses read as those that they are near to. */
function readingOf(text: string, list: WordList): string {
  return tokenize(text).reduceRight((done, { text: word, from }) => {
    const read =
      list.knows(word) || isStopWord(word.toLowerCase()) ? word : (list.near(word, 1)[0]?.word ?? word);
    return done.slice(0, from[0]) + read + done.slice(from[1]);
  }, text);
}

/** "smart ci": what stands before the word that is being typed, and that word. */
function lastWordOf(text: string): { before: string; last: string } {
  const last = tokenize(text).at(-1);
  if (!last || /\p{N}/u.test(last.text)) return { before: text, last: '' };
  return { before: text.slice(0, last.from[0]), last: last.text };
}
