import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import { lexeme } from '../postgres/lexeme.js';

export interface Witness extends RecordKey {
  readonly word: string;
}

const A_WORD = 3;

/** Records that have a word, to see whether it still stands in one that somebody may see. From the Postgres index, always current. */
@Injectable()
export class WordWitnesses {
  constructor(private readonly transaction: Transaction) {}

  /** At most three for each word. */
  find(words: readonly string[], audience: IndexAudience): Promise<Witness[]> {
    return this.transaction.query(
      `select asked.word, found.type, found.id
       from unnest($1::text[], $2::text[]) as asked(word, query)
       cross join lateral (
         select type, id from search_documents
         where ${audience === 'public' ? 'for_public' : 'for_members'} and terms @@ query::tsquery limit ${A_WORD}
       ) found`,
      [words, words.map((word) => lexeme(word.toLowerCase(), 'whole'))],
    );
  }
}
