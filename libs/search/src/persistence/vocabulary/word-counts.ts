import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { aroundForm } from '../../domain/around-form.js';
import { MARKS } from '../postgres/lexeme.js';

/** What words as written begin with in the index, those around records too. */
const WRITTEN = MARKS.whole + aroundForm('');

/** Counts in how many documents words stand, from the Postgres index, which is kept current whatever engine is used. */
@Injectable()
export class WordCounts {
  constructor(private readonly transaction: Transaction) {}

  /**
   * In a transaction. Words that no document has are marked as gone; those that were marked before and are still gone are removed.
   * Of one that stands in some and around others, in how many at least.
   * Some seconds for 100,000 documents.
   */
  async recount(): Promise<void> {
    await this.transaction.query('set local statement_timeout = 0');
    await this.transaction.query(`select nextval('search_word_recounts')`);
    await this.count('for_public', 'for_public');
    await this.count('not for_public', 'for_members and not for_public');
    // After counting: whoever indexed a word while it was being marked found it in place and left it alone.
    await this.transaction.query(
      'delete from search_words where documents = 0 and changed <> pg_current_xact_id()',
    );
  }

  private async count(words: string, documents: string): Promise<void> {
    await this.transaction.query(
      `update search_words set documents = counted.documents, changed = default
       from (
         select word, for_public, coalesce(ndoc, 0) as documents
         from search_words left join (
           select lexeme, max(ndoc) as ndoc
           from (
             select ltrim(word, $3) as lexeme, ndoc from ts_stat($1) where starts_with(word, $2)
           ) written
           group by lexeme
         ) stat on lexeme = word
         where ${words}
       ) counted
       where search_words.word = counted.word and search_words.for_public = counted.for_public
         and search_words.documents <> counted.documents`,
      [`select terms from search_documents where ${documents}`, MARKS.whole, WRITTEN],
    );
  }
}
