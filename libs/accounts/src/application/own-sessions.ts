import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { AccountStore } from '../persistence/account-store.js';
import { type SessionLine, SessionStore } from '../persistence/session-store.js';

/** Where somebody is signed in. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  list(accountId: string): Promise<SessionLine[]> {
    return this.sessions.listOf(accountId);
  }

  /** Signs out everywhere; devices that were known are strangers again. */
  end(accountId: string): Promise<void> {
    return this.transaction.run(async () => {
      await this.accounts.update(accountId, { devicesSince: this.clock.now() });
      await this.sessions.endAll(accountId);
    });
  }
}
