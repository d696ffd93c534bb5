import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';

/** Longer than this nothing is known of an address, ms: a year and a month. */
const KEEP_MS = 396 * 24 * 60 * 60_000;

/** Which addresses mail reaches, as far as servers said so: while a mail was handed over, or later in a message of their own. */
@Injectable()
export class Reachability {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Of these, those whose server said that there is no such mailbox. */
  async unreachableAmong(addresses: readonly string[]): Promise<Set<string>> {
    const rows = await this.transaction.query<{ address: string }>(
      `select address from unreachable_addresses where address = any($1)`,
      [addresses],
    );
    return new Set(rows.map(({ address }) => address));
  }

  async noteRefused(address: string): Promise<void> {
    await this.transaction.query(
      `insert into unreachable_addresses (address, since) values ($1, $2) on conflict do nothing`,
      [address, this.clock.now()],
    );
  }

  /** A server that had taken a mail said later that there is no such mailbox. */
  async noteReported(address: string): Promise<void> {
    await this.transaction.query(
      `insert into unreachable_addresses (address, since, is_reported) values ($1, $2, true)
       on conflict (address) do update set is_reported = true`,
      [address, this.clock.now()],
    );
  }

  /** A server took a mail; one that takes anything and sends it back later has thereby said nothing new. */
  async noteTaken(address: string): Promise<void> {
    await this.transaction.query(`delete from unreachable_addresses where address = $1 and not is_reported`, [
      address,
    ]);
  }

  /** Somebody did what only a letter to this mailbox could tell them to. */
  async noteReached(address: string): Promise<void> {
    await this.transaction.query(`delete from unreachable_addresses where address = $1`, [address]);
  }

  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS);
    await this.transaction.query(`delete from unreachable_addresses where since < $1`, [before]);
  }
}
