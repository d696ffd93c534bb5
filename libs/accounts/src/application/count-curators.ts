import { Injectable } from '@nestjs/common';
import { AccountStore } from '../persistence/account-store.js';

@Injectable()
export class CountCurators {
  constructor(private readonly accounts: AccountStore) {}

  /** How many curators have set up their second factor and get mail: those who can really sign in again. */
  execute(): Promise<number> {
    return this.accounts.countCurators();
  }
}
