import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { countWords } from '../domain/counted-words.js';
import { KnownWords } from '../domain/known-words.js';
import type { RecordKey } from '../domain/record.js';
import type { SearchDocument } from '../domain/search-document.js';
import { WordStore } from '../persistence/vocabulary/word-store.js';
import { MakeDocuments } from './make-documents.js';

/** Records that are written while the next are made. */
const PIECE = 50;

/** Makes the documents of some records, puts them where they belong and takes in the words that are new with them. */
@Injectable()
export class WriteDocuments {
  constructor(
    private readonly makeDocuments: MakeDocuments,
    private readonly words: WordStore,
  ) {}

  /**
   * @param put writes them into an index, in the running transaction
   * @param known words that were taken in before and need not be again
   * @returns those that were taken in now, if the transaction is kept
   */
  async execute(
    keys: readonly RecordKey[],
    put: (keys: readonly RecordKey[], documents: readonly SearchDocument[]) => Promise<void>,
    known: KnownWords = new KnownWords(),
  ): Promise<string[]> {
    const drafts = await this.makeDocuments.read(keys);
    const documents: SearchDocument[] = [];
    const writing: Promise<void>[] = [];
    for (let from = 0; from < drafts.length; from += PIECE) {
      const piece = drafts.slice(from, from + PIECE);
      const made = piece.flatMap((draft) => draft.make());
      documents.push(...made);
      const keysOfPiece = piece.map(({ key }) => key);
      const written = put(keysOfPiece, made);
      written.catch(() => undefined); // heard of below
      writing.push(written);
      // The database works on this piece while the next is made.
      await turn();
    }
    await Promise.all(writing);
    const held = known.since(await this.words.recounts());
    const words = countWords(documents, (word, forPublic) => held.has(nameOf(word, forPublic)));
    await this.words.add(words);
    return words.map(({ word, forPublic }) => nameOf(word, forPublic));
  }
}

function nameOf(word: string, forPublic: boolean): string {
  return `${forPublic} ${word}`;
}
