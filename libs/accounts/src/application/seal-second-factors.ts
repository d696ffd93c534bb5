import { Injectable } from '@nestjs/common';
import { AccountStore } from '../persistence/account-store.js';

/** Seals second factors that were set up before they were sealed. To be called by a process that has `SESSION_SECRET`, at its start. */
@Injectable()
export class SealSecondFactors {
  constructor(private readonly accounts: AccountStore) {}

  execute(): Promise<void> {
    return this.accounts.sealSecondFactors();
  }
}
