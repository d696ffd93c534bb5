import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { hashToken, makeToken, type TokenPurpose } from '../domain/token.js';

export interface TokenUse {
  readonly purpose: TokenPurpose;
  readonly accountId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

const KEEP_MS = 30 * 24 * 60 * 60_000;

@Injectable()
export class TokenStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Makes a token; only whoever gets the answer can use it, for nobody can read it back. */
  async issue({ purpose, accountId, details }: TokenUse, lifetimeMs: number): Promise<string> {
    const token = makeToken();
    await this.transaction.query(
      `insert into account_tokens (hash, purpose, account_id, details, expires_at) values ($1, $2, $3, $4, $5)`,
      [
        hashToken(token),
        purpose,
        accountId,
        JSON.stringify(details),
        new Date(this.clock.now().getTime() + lifetimeMs),
      ],
    );
    return token;
  }

  /** What a token is good for now; null: unknown, used up or too old. Uses nothing up. */
  async look(token: string, purposes: readonly TokenPurpose[]): Promise<TokenUse | null> {
    const [found] = await this.transaction.query<TokenUse>(
      `select purpose, account_id as "accountId", details from account_tokens
       where hash = $1 and purpose = any($2) and used_at is null and expires_at > $3`,
      [hashToken(token), purposes, this.clock.now()],
    );
    return found ?? null;
  }

  /** Uses a token up; of two who try at once, one gets it. */
  async take(token: string, purposes: readonly TokenPurpose[]): Promise<TokenUse | null> {
    const [found] = await this.transaction.query<TokenUse>(
      `update account_tokens set used_at = $3
       where hash = $1 and purpose = any($2) and used_at is null and expires_at > $3
       returning purpose, account_id as "accountId", details`,
      [hashToken(token), purposes, this.clock.now()],
    );
    return found ?? null;
  }

  /** Ends all tokens of a purpose. @param accountId of one account, or of all */
  async revoke(purpose: TokenPurpose, accountId: string | null): Promise<void> {
    await this.transaction.query(
      `update account_tokens set used_at = $3
       where purpose = $1 and used_at is null and ($2::uuid is null or account_id = $2)`,
      [purpose, accountId, this.clock.now()],
    );
  }

  /**
   * Whether an earlier change of the address was taken back since one was made: then its link takes nothing back any more, or whoever
   * changed the address twice would get it again.
   */
  async isOvertaken(accountId: string, changedAt: Date): Promise<boolean> {
    const [row] = await this.transaction.query<{ isOvertaken: boolean }>(
      `select exists(select from account_tokens where account_id = $1 and purpose = 'email-undo'
         and used_at > $2 and (details ->> 'at')::timestamptz < $2) as "isOvertaken"`,
      [accountId, changedAt],
    );
    return row!.isOvertaken;
  }

  /** Takes away what can no longer be used, a month later: `isOvertaken` asks what was. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS);
    await this.transaction.query(`delete from account_tokens where expires_at < $1`, [before]);
  }
}
