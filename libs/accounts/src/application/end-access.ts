import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { AccountStore } from '../persistence/account-store.js';
import { RecoveryCodeStore } from '../persistence/recovery-code-store.js';
import { SessionStore } from '../persistence/session-store.js';
import { TokenStore } from '../persistence/token-store.js';

/** Ends every way into an account but its mailbox: password, recovery codes, ties to providers, links that were sent, sessions. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly accounts: AccountStore,
    private readonly tokens: TokenStore,
    private readonly sessions: SessionStore,
    private readonly codes: RecoveryCodeStore,
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction. */
  async execute(accountId: string): Promise<void> {
    const now = this.clock.now();
    await this.accounts.update(accountId, { passwordHash: null, rightsChangedAt: now, devicesSince: now });
    await this.accounts.untie(accountId);
    await this.codes.forget(accountId);
    for (const purpose of ['sign-in', 'password', 'email'] as const) {
      await this.tokens.revoke(purpose, accountId);
    }
    await this.sessions.endAll(accountId);
  }
}
