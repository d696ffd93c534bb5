import { Injectable } from '@nestjs/common';
import { AccountStore, type Tended } from '../../persistence/account-store.js';

/** Organisations that somebody may edit, or that have a mailbox of their own: whom the yearly question can reach. */
@Injectable()
export class ListTended {
  constructor(private readonly accounts: AccountStore) {}

  execute(): Promise<Tended[]> {
    return this.accounts.tended();
  }
}
