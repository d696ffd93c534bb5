import { Injectable } from '@nestjs/common';
import { Clock, MailQueue, Transaction } from '#platform';
import { linkSpent } from '../../domain/accounts.errors.js';
import { AccountStore } from '../../persistence/account-store.js';
import { TokenStore } from '../../persistence/token-store.js';

/** The link to the new address was confirmed: it is the account's from now on, and the old one hears of it. */
@Injectable()
export class ChangeAddress {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accounts: AccountStore,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `SIGN_IN.LINK_SPENT`, also when the address was taken or changed meanwhile */
  execute(token: string): Promise<void> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['email']);
      const account = use?.accountId ? await this.accounts.find(use.accountId) : null;
      const [from, to] = [String(use?.details['from']), String(use?.details['to'])];
      if (account?.email !== from || (await this.accounts.findByEmail(to))) throw linkSpent();
      const now = this.clock.now();
      await this.accounts.update(account.id, { email: to, rightsChangedAt: now });
      // Whoever still reads the old mailbox gets in by none of the links that were sent there.
      for (const purpose of ['sign-in', 'password'] as const) await this.tokens.revoke(purpose, account.id);
      const payload = { accountId: account.id, from, at: now.toISOString() };
      const { language } = account;
      await this.mails.append([{ to: from, language, kind: 'accounts.address-changed', payload }]);
    });
  }
}
