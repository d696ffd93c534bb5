import { Injectable } from '@nestjs/common';
import { MailQueue } from '#platform';
import { AccountStore } from '../persistence/account-store.js';

/** What signs somebody in and has just become another, or was used up; or what acts for them from now on. */
export type AccessChange =
  | 'password-changed'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'access-token-made'
  | 'address-restored';

/**
 * Tells whoever has an account that what signs them in changed, so that it is not a stranger alone who knows. Call it inside the
 * `Transaction.run` that changes it.
 */
@Injectable()
export class TellAccountHolder {
  constructor(
    private readonly accounts: AccountStore,
    private readonly mails: MailQueue,
  ) {}

  /** @param to a mailbox that was the account's until now; null: the one that is */
  async execute(accountId: string, change: AccessChange, to: string | null = null): Promise<void> {
    const account = await this.accounts.find(accountId);
    if (!account) return;
    const { email, language } = account;
    const kind = `accounts.${change}`;
    await this.mails.append([{ to: to ?? email, language, kind, payload: { accountId } }]);
  }
}
