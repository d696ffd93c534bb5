import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { linkSpent } from '../../domain/accounts.errors.js';
import { AccountStore } from '../../persistence/account-store.js';
import { TokenStore } from '../../persistence/token-store.js';
import { EndAccess } from '../end-access.js';
import { TellAccountHolder } from '../tell-account-holder.js';

/** "That was not me", said by the old address. */
@Injectable()
export class UndoAddress {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accounts: AccountStore,
    private readonly access: EndAccess,
    private readonly holder: TellAccountHolder,
  ) {}

  /**
   * Gives the address back. Whoever changed it may have set a password, a second factor, a tie to a provider and links by now: all of
   * that ends, and its owner begins with a link to their mailbox. Links of changes that came later are spent by it. The mailbox that
   * loses the account hears of it: it may be its owner's, and the old one a stranger's.
   *
   * @throws DomainError `SIGN_IN.LINK_SPENT`
   */
  execute(token: string): Promise<void> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['email-undo']);
      const email = String(use?.details['from']);
      const account = use?.accountId ? await this.accounts.find(use.accountId) : null;
      const holder = await this.accounts.findByEmail(email);
      if (!account || (holder && holder.id !== account.id)) throw linkSpent();
      const changedAt = new Date(String(use?.details['at']));
      if (await this.tokens.isOvertaken(account.id, changedAt)) throw linkSpent();
      await this.accounts.update(account.id, { email });
      // One that was there before stays: who has only the mailbox has not both.
      const { totpConfirmedAt } = account;
      if (totpConfirmedAt === null || totpConfirmedAt >= changedAt) {
        await this.accounts.update(account.id, {
          totpSecret: null,
          totpConfirmedAt: null,
          totpUsedStep: null,
        });
      }
      await this.access.execute(account.id);
      if (account.email !== email) await this.holder.execute(account.id, 'address-restored', account.email);
    });
  }
}
