import { Injectable } from '@nestjs/common';
import { LINK_LIFETIME_MS } from '../../domain/token.js';
import { AccountStore } from '../../persistence/account-store.js';
import { TokenStore } from '../../persistence/token-store.js';

/** As long as one may take to notice that somebody else changed one's address, ms: two weeks. */
const UNDO_LIFETIME_MS = 14 * 24 * 60 * 60_000;

/** What letters about an address carry. */
@Injectable()
export class AddressLinks {
  constructor(
    private readonly accounts: AccountStore,
    private readonly tokens: TokenStore,
  ) {}

  /**
   * For the letter to the new address; null: it is taken, or the account is gone or was secured since.
   *
   * @param at when it was asked for
   */
  async toConfirm(accountId: string, email: string, at: Date): Promise<string | null> {
    const account = await this.accounts.find(accountId);
    if (!account || account.rightsChangedAt > at || (await this.accounts.findByEmail(email))) return null;
    const details = { from: account.email, to: email };
    return this.tokens.issue({ purpose: 'email', accountId, details }, LINK_LIFETIME_MS);
  }

  /** For the letter to the old address. @param at when it was changed. Null: an earlier change was taken back meanwhile */
  async toUndo(accountId: string, from: string, at: Date): Promise<string | null> {
    if (!(await this.accounts.find(accountId)) || (await this.tokens.isOvertaken(accountId, at))) return null;
    const details = { from, at: at.toISOString() };
    return this.tokens.issue({ purpose: 'email-undo', accountId, details }, UNDO_LIFETIME_MS);
  }

  /** Whether a link still acts. Uses nothing up. */
  async isGood(token: string, purpose: 'email' | 'email-undo'): Promise<boolean> {
    return (await this.tokens.look(token, [purpose])) !== null;
  }
}
