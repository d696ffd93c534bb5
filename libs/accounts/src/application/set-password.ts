import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { linkSpent } from '../domain/accounts.errors.js';
import { TokenStore } from '../persistence/token-store.js';
import { KeepPassword } from './keep-password.js';
import { type Proof, ProveAgain } from './prove-again.js';
import { TellAccountHolder } from './tell-account-holder.js';

@Injectable()
export class SetPassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly passwords: KeepPassword,
    private readonly proofs: ProveAgain,
    private readonly holder: TellAccountHolder,
  ) {}

  /** Whether a link still sets a password; uses nothing up. */
  async isGood(token: string): Promise<boolean> {
    return (await this.tokens.look(token, ['password'])) !== null;
  }

  /**
   * By the link of a mail; whoever is signed in with that account anywhere is signed out.
   *
   * @returns id of the account
   * @throws DomainError `SIGN_IN.LINK_SPENT`, `PASSWORD.GUESSABLE`; the link stays good for another one
   */
  async byLink(token: string, password: string): Promise<string> {
    const link = await this.tokens.look(token, ['password']);
    if (!link?.accountId) throw linkSpent();
    const hash = await this.passwords.hash(link.accountId, password);
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['password']);
      if (!use?.accountId) throw linkSpent();
      await this.keep(use.accountId, hash, null);
      return use.accountId;
    });
  }

  /**
   * By somebody who is signed in: all other sessions end.
   *
   * @param sid of the session that stays
   * @throws DomainError `SIGN_IN.REFUSED` when the password so far is another, `SIGN_IN.LINK_NEEDED` where there is none,
   *   `PASSWORD.GUESSABLE`
   */
  async ofOwn(accountId: string, password: string, proof: Proof, sid: string): Promise<void> {
    const since = this.passwords.now();
    await this.proofs.check(accountId, proof);
    const hash = await this.passwords.hash(accountId, password);
    await this.transaction.run(async () => {
      await this.passwords.checkStillIn(accountId, since);
      await this.keep(accountId, hash, sid);
    });
  }

  private async keep(accountId: string, hash: string, sid: string | null): Promise<void> {
    await this.passwords.keep(accountId, hash, sid);
    await this.holder.execute(accountId, 'password-changed');
  }
}
