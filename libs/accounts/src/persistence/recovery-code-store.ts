import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { hashRecoveryCode, makeRecoveryCode, RECOVERY_CODES } from '../domain/recovery-code.js';

@Injectable()
export class RecoveryCodeStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Makes new ones in place of all there were; only whoever gets the answer can use them, for nobody can read them back. */
  async issue(accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode);
    await this.forget(accountId);
    await this.transaction.query(
      `insert into recovery_codes (account_id, hash, made_at) select $1, unnest($2::bytea[]), $3`,
      [accountId, codes.map((code) => hashRecoveryCode(accountId, code)), this.clock.now()],
    );
    return codes;
  }

  /** Uses a code up; of two who try at once, one gets it. @returns whether it was good */
  async take(accountId: string, typed: string): Promise<boolean> {
    const taken = await this.transaction.query(
      `update recovery_codes set used_at = $3 where account_id = $1 and hash = $2 and used_at is null returning hash`,
      [accountId, hashRecoveryCode(accountId, typed), this.clock.now()],
    );
    return taken.length > 0;
  }

  async countLeft(accountId: string): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from recovery_codes where account_id = $1 and used_at is null`,
      [accountId],
    );
    return row?.count ?? 0;
  }

  async forget(accountId: string): Promise<void> {
    await this.transaction.query(`delete from recovery_codes where account_id = $1`, [accountId]);
  }
}
