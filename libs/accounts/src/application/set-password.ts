import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { linkSpent } from '../domain/accounts.errors.js';
import { AccountStore } from '../persistence/account-store.js';
import { SessionStore } from '../persistence/session-store.js';
import { TokenStore } from '../persistence/token-store.js';
import { PasswordHasher } from './password-hasher.js';

@Injectable()
export class SetPassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** Whether a link still sets a password; uses nothing up. */
  async isGood(token: string): Promise<boolean> {
    return (await this.tokens.look(token, ['password'])) !== null;
  }

  /**
   * By the link of a mail; whoever is signed in with that account anywhere is signed out.
   *
   * @throws DomainError `SIGN_IN.LINK_SPENT`
   */
  async byLink(token: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['password']);
      if (!use?.accountId) throw linkSpent();
      await this.accounts.update(use.accountId, { passwordHash, rightsChangedAt: this.clock.now() });
      await this.sessions.endAll(use.accountId);
    });
  }

  /** By somebody who is signed in: all other sessions end. @param sid of the session that stays */
  async ofOwn(accountId: string, password: string, sid: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run(async () => {
      await this.accounts.update(accountId, { passwordHash, rightsChangedAt: this.clock.now() });
      await this.sessions.endAll(accountId, sid);
    });
  }
}
