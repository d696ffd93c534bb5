import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { countWords } from '../domain/counted-words.js';
import { KnownWords, type TakenWord } from '../domain/known-words.js';
import type { RecordKey } from '../domain/record.js';
import type { SearchDocument } from '../domain/search-document.js';
import { WordStore } from '../persistence/vocabulary/word-store.js';
import type { Piece } from './make-documents.js';

/** Puts the documents of some records where they belong and takes in the words that are new with them. */
@Injectable()
export class WriteDocuments {
  constructor(private readonly words: WordStore) {}

  /**
   * @param pieces of one batch; the database works on one while the next is made
   * @param put writes them into an index, in the running transaction
   * @param known words that were taken in before and need not be again
   * @returns those that were taken in now, if the transaction is kept
   */
  async execute(
    pieces: Iterable<Piece>,
    put: (keys: readonly RecordKey[], documents: readonly SearchDocument[]) => Promise<void>,
    known: KnownWords = new KnownWords(),
  ): Promise<TakenWord[]> {
    const all: SearchDocument[] = [];
    const writing: Promise<void>[] = [];
    for (const { keys, documents } of pieces) {
      all.push(...documents);
      const written = put(keys, documents);
      written.catch(() => undefined); // heard of below
      writing.push(written);
      await turn();
    }
    // One connection answers in the order in which it is asked: this is as of after the writing.
    const recounts = this.words.recounts();
    await Promise.all([...writing, recounts]);
    const words = countWords(all, known.since(await recounts));
    await this.words.add(words);
    return words;
  }
}
