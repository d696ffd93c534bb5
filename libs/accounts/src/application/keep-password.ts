import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { wrongPassword } from '../domain/accounts.errors.js';
import { AccountStore } from '../persistence/account-store.js';
import { SessionStore } from '../persistence/session-store.js';
import { TokenStore } from '../persistence/token-store.js';
import { NewPassword } from './new-password.js';

/** A new password, and the end of what began with the old one: sessions, known devices, steps towards another address. */
@Injectable()
export class KeepPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly tokens: TokenStore,
    private readonly passwords: NewPassword,
    private readonly clock: Clock,
  ) {}

  /** Takes a while; not inside a transaction. @throws DomainError `PASSWORD.GUESSABLE` */
  hash(accountId: string, password: string): Promise<string> {
    return this.passwords.hash(accountId, password);
  }

  /** For whoever is signed in, at the beginning: what they prove and type takes its turns. */
  now(): Date {
    return this.clock.now();
  }

  /**
   * Inside a transaction, before `keep`.
   *
   * @throws DomainError `SIGN_IN.REFUSED` to whoever was signed out everywhere since they began, had their password taken away, or
   *   lacks the second factor that was set up meanwhile
   */
  async checkStillIn(accountId: string, since: Date): Promise<void> {
    const account = await this.accounts.findLocked(accountId);
    const ends = [account?.devicesSince, account?.totpConfirmedAt];
    if (!account || ends.some((at) => at && at > since)) throw wrongPassword();
  }

  /** Inside a transaction. @param sid of a session that stays, or null */
  async keep(accountId: string, passwordHash: string, sid: string | null): Promise<void> {
    const now = this.clock.now();
    await this.accounts.update(accountId, { passwordHash, rightsChangedAt: now, devicesSince: now });
    await this.sessions.endAll(accountId, sid);
    for (const purpose of ['password', 'email'] as const) await this.tokens.revoke(purpose, accountId);
  }
}
