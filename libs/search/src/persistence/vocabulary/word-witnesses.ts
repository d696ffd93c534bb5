import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import { lexeme } from '../postgres/lexeme.js';

export interface Witness extends RecordKey {
  readonly word: string;
}

/** A word as it is written, and the stems of others that stand in the same record. */
export interface Wanted {
  readonly word: string;
  readonly beside: readonly string[];
}

const A_WORD = 3;

/** Records that have a word, to see whether it still stands in one that somebody may see. From the Postgres index, always current. */
@Injectable()
export class WordWitnesses {
  constructor(private readonly transaction: Transaction) {}

  /** At most three for each word. */
  find(wanted: readonly Wanted[], audience: IndexAudience): Promise<Witness[]> {
    return this.transaction.query(
      `select asked.word, found.type, found.id
       from unnest($1::text[], $2::text[]) as asked(word, query)
       cross join lateral (
         select type, id from search_documents
         where ${audience === 'public' ? 'for_public' : 'for_members'} and terms @@ query::tsquery limit ${A_WORD}
       ) found`,
      [wanted.map(({ word }) => word), wanted.map(queryOf)],
    );
  }
}

function queryOf({ word, beside }: Wanted): string {
  const others = beside.map(
    (stem) => `(${lexeme(stem, 'whole')} | ${lexeme(stem, 'stem')} | ${lexeme(stem, 'part')})`,
  );
  return [lexeme(word.toLowerCase(), 'whole'), ...others].join(' & ');
}
