import { Injectable } from '@nestjs/common';
import { RecoveryCodeStore } from '../persistence/recovery-code-store.js';
import { SessionStore } from '../persistence/session-store.js';
import { TellAccountHolder } from './tell-account-holder.js';

/** What follows once the first code of an app came back. Call it inside the `Transaction.run` that keeps its key. */
@Injectable()
export class BeginFactor {
  constructor(
    private readonly sessions: SessionStore,
    private readonly codes: RecoveryCodeStore,
    private readonly holder: TellAccountHolder,
  ) {}

  /** Ends all sessions that began without it. @returns codes for the day on which the app is lost, readable this once */
  async execute(accountId: string): Promise<string[]> {
    await this.sessions.endAll(accountId);
    await this.holder.execute(accountId, 'second-factor-set');
    return this.codes.issue(accountId);
  }
}
