import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { CountedWord } from '../../domain/counted-words.js';

/** A word as it stands in the table. */
export interface WordRow extends CountedWord {
  readonly documents: number;
}

interface Place {
  readonly word: string;
  readonly forPublic: boolean;
}

const COLUMNS = 'word, for_public as "forPublic", display, forms, parts, documents';

/** The table of words. Nobody waits for a common word: what is there already is left as it is, and counted now and then. */
@Injectable()
export class WordStore {
  constructor(private readonly transaction: Transaction) {}

  /** Takes words in that are new, or were gone; in one order for all, so that two writers cannot wait for each other. */
  async add(words: readonly CountedWord[]): Promise<void> {
    if (words.length === 0) return;
    const given = `select * from jsonb_to_recordset($1::jsonb)
      as w(word text, "forPublic" boolean, display text, forms text[], parts text[], documents integer)`;
    const values = [JSON.stringify(words)];
    // First: a word that is being forgotten meanwhile is waited for here, and new to the insertion.
    await this.transaction.query(
      `update search_words gone set documents = w.documents, display = w.display, changed = default
       from (${given}) w
       where gone.documents = 0 and gone.word = w.word and gone.for_public = w."forPublic"`,
      values,
    );
    await this.transaction.query(
      `insert into search_words (word, for_public, display, forms, parts, documents)
       select word, "forPublic", display, forms, parts, documents from (${given}) w
       order by word collate "C", "forPublic" on conflict do nothing`,
      values,
    );
  }

  /** A text that changes before words are forgotten. */
  async recounts(): Promise<string> {
    // A sequence that was never asked has its first value already.
    const [row] = await this.transaction.query<{ recounts: string }>(
      `select concat(last_value, ' ', is_called) as recounts from search_word_recounts`,
    );
    return row!.recounts;
  }

  /** Which of these words there are for an audience: those that nobody holds in memory yet, too. */
  async existing(words: readonly string[], audience: IndexAudience): Promise<Set<string>> {
    const rows = await this.transaction.query<{ word: string }>(
      `select word from search_words where word = any($1) and documents > 0 and (for_public or $2)`,
      [words, audience === 'member'],
    );
    return new Set(rows.map(({ word }) => word));
  }

  /** The next words in their order, gone ones left out. */
  page(after: Place | null, limit: number): Promise<WordRow[]> {
    return this.transaction.query(
      `select ${COLUMNS} from search_words
       where documents > 0 and (word, for_public) > ($1, $2) order by word, for_public limit $3`,
      [after?.word ?? '', after?.forPublic ?? false, limit],
    );
  }

  /** The words of most documents, as they are mostly written. */
  async commonest(limit: number): Promise<string[]> {
    const rows = await this.transaction.query<{ display: string }>(
      'select display from search_words order by documents desc, word limit $1',
      [limit],
    );
    return rows.map(({ display }) => display);
  }

  /** All words that were written, or counted anew, since a moment; gone ones with 0 documents. */
  changedSince(moment: string): Promise<WordRow[]> {
    return this.transaction.query(`select ${COLUMNS} from search_words where ${SINCE}`, [moment]);
  }

  /** Now, as `changedSince` understands it: whatever is not committed yet comes after. */
  async now(): Promise<string> {
    const [row] = await this.transaction.query<{ now: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as now',
    );
    return row!.now;
  }

  /** A text that changes when there is more to read since a moment. */
  async version(moment: string): Promise<string> {
    const [row] = await this.transaction.query<{ version: string }>(
      `select concat(max(changed), ' ', count(*)) as version from search_words where ${SINCE}`,
      [moment],
    );
    return row!.version;
  }
}

/** A database that was copied from another may hold moments that are still to come here; those were read at the start. */
const SINCE = 'changed >= $1::xid8 and changed < pg_snapshot_xmax(pg_current_snapshot())';
