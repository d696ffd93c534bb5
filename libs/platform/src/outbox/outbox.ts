import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';

/** Something that happened, in the past tense with its slice: `organisations.profile-changed`. */
export interface News {
  readonly event: string;
  /** Id of the record it happened to. Whoever handles the news reloads by it. */
  readonly subject: string;
}

/**
 * State and news in one commit: a use case appends its news inside `Transaction.run`, the worker carries them on.
 * Not a place for content: a row says what to look at again, never what it looked like.
 */
@Injectable()
export class Outbox {
  constructor(private readonly transaction: Transaction) {}

  async append(news: readonly News[]): Promise<void> {
    if (news.length === 0) return;
    await this.transaction.query(
      `insert into outbox (event, subject)
       select n.event, n.subject from jsonb_to_recordset($1::jsonb) as n(event text, subject text)`,
      [JSON.stringify(news)],
    );
    await this.transaction.query(`select pg_notify('outbox', '')`);
  }
}
