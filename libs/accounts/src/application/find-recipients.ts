import { Injectable } from '@nestjs/common';
import { AccountStore, type Recipient } from '../persistence/account-store.js';

/** Whom accounts are written to as, for mails of other slices. */
@Injectable()
export class FindRecipients {
  constructor(private readonly accounts: AccountStore) {}

  /** By id; accounts that are gone are left out. */
  execute(accountIds: readonly string[]): Promise<Map<string, Recipient>> {
    return this.accounts.recipients(accountIds);
  }
}
