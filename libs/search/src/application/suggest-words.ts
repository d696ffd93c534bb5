import { Injectable } from '@nestjs/common';
import { type NearWord, tokenize, type WordList } from '#language';
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
    const start = tokenize(before).map((token) => readingOf(token.text, list));
    const found = list.beginnings(last, MOST_READINGS).map(({ word }) => nameKey([...start, word].join(' ')));
    return [...new Set(found)].filter((reading) => reading !== nameKey(text));
  }

  /** Searches that complete it, each with some records that have the word; one statement. */
  async execute(text: string, audience: IndexAudience, limit: number): Promise<SuggestedWord[]> {
    const { before, last } = lastWordOf(text);
    if (last === '' || limit < 1) return [];
    const near = nearest(this.words.for(audience).beginnings(last, limit));
    if (near.length === 0) return [];
    const witnesses = await this.witnesses.find(
      near.map(({ word }) => word),
      audience,
    );
    return near.map(({ word }) => ({
      text: `${before}${word}`,
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

function readingOf(word: string, list: WordList): string {
  return list.knows(word) ? word : (list.near(word, 1)[0]?.word ?? word);
}

/** "smart ci": what stands before the word that is being typed, and that word. */
function lastWordOf(text: string): { before: string; last: string } {
  const last = tokenize(text).at(-1);
  if (!last || /\p{N}/u.test(last.text)) return { before: text, last: '' };
  return { before: text.slice(0, last.from[0]), last: last.text };
}
