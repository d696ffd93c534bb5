import { Injectable } from '@nestjs/common';
import { countWords } from '../domain/counted-words.js';
import type { RecordKey } from '../domain/record.js';
import type { SearchDocument } from '../domain/search-document.js';
import { WordStore } from '../persistence/vocabulary/word-store.js';
import { MakeDocuments } from './make-documents.js';

/** Makes the documents of some records, puts them where they belong and takes in the words that are new with them. */
@Injectable()
export class WriteDocuments {
  constructor(
    private readonly makeDocuments: MakeDocuments,
    private readonly words: WordStore,
  ) {}

  /** @param put writes them into an index, in the running transaction */
  async execute(
    keys: readonly RecordKey[],
    put: (keys: readonly RecordKey[], documents: readonly SearchDocument[]) => Promise<void>,
  ): Promise<void> {
    const documents = await this.makeDocuments.execute(keys);
    await put(keys, documents);
    await this.words.add(countWords(documents));
  }
}
