import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { countWords } from '../domain/counted-words.js';
import { KnownWords } from '../domain/known-words.js';
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
  ): Promise<string[]> {
    const all: SearchDocument[] = [];
    const writing: Promise<void>[] = [];
    for (const { keys, documents } of pieces) {
      all.push(...documents);
      const written = put(keys, documents);
      written.catch(() => undefined); // heard of below
      writing.push(written);
      await turn();
    }
    await Promise.all(writing);
    const held = known.since(await this.words.recounts());
    const words = countWords(all, (word, forPublic) => held.has(nameOf(word, forPublic)));
    await this.words.add(words);
    return words.map(({ word, forPublic }) => nameOf(word, forPublic));
  }
}

function nameOf(word: string, forPublic: boolean): string {
  return `${forPublic} ${word}`;
}
