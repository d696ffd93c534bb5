import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Transaction } from '#platform';
import { type Account, hasSecondFactor } from '../domain/account.js';
import { wrongCode } from '../domain/accounts.errors.js';
import { AccountStore } from '../persistence/account-store.js';
import { RecoveryCodeStore } from '../persistence/recovery-code-store.js';
import { TellAccountHolder } from './tell-account-holder.js';

/** Codes on paper that stand in for the app of a second factor, once each. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly codes: RecoveryCodeStore,
    private readonly audit: RecordAudit,
    private readonly holder: TellAccountHolder,
  ) {}

  /** How many can still be used; null: there is no second factor that they could stand in for. */
  async countLeft(accountId: string): Promise<number | null> {
    const account = await this.accounts.find(accountId);
    return account && hasSecondFactor(account) ? this.codes.countLeft(accountId) : null;
  }

  /** New ones in place of all there were, readable this once. @throws DomainError `SIGN_IN.CODE_WRONG` where there is no second factor */
  renew(accountId: string): Promise<string[]> {
    return this.transaction.run(async () => {
      await this.locked(accountId);
      await this.tell(accountId, 'recovery-codes-made');
      return this.codes.issue(accountId);
    });
  }

  /** Uses a code up in place of one of the app. @returns whose it is. @throws DomainError `SIGN_IN.CODE_WRONG` */
  use(accountId: string, typed: string): Promise<Account> {
    return this.transaction.run(async () => {
      const account = await this.locked(accountId);
      if (!(await this.codes.take(accountId, typed))) throw wrongCode();
      await this.tell(accountId, 'recovery-code-used');
      return account;
    });
  }

  /** Two who make new ones at once would leave twenty. */
  private async locked(accountId: string): Promise<Account> {
    const account = await this.accounts.findLocked(accountId);
    if (!account || !hasSecondFactor(account)) throw wrongCode();
    return account;
  }

  private async tell(accountId: string, change: 'recovery-codes-made' | 'recovery-code-used'): Promise<void> {
    await this.audit.execute({
      accountId,
      role: 'holder',
      action: `accounts.${change}`,
      subjectKind: 'account',
      subjectId: accountId,
    });
    await this.holder.execute(accountId, change);
  }
}
