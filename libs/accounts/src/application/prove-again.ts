import { Injectable } from '@nestjs/common';
import { wrongPassword } from '../domain/accounts.errors.js';
import { AccountStore } from '../persistence/account-store.js';
import { PasswordHasher } from './password-hasher.js';

/** How somebody who is signed in shows once more that it is they, before what signs them in changes. */
export interface Proof {
  /** Whether a link to their mailbox signed them in just now. */
  readonly isFresh: boolean;
  /** Their password, as typed; '' where none was. */
  readonly password: string;
}

/** A browser left open is not enough to take an account over. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHasher,
  ) {}

  /** Whether the password is asked for. */
  async isNeeded(accountId: string, isFresh: boolean): Promise<boolean> {
    return !isFresh && ((await this.accounts.find(accountId))?.passwordHash ?? null) !== null;
  }

  /** Takes a while; not inside a transaction. @throws DomainError `SIGN_IN.REFUSED`, `SIGN_IN.TOO_BUSY` */
  async check(accountId: string, { isFresh, password }: Proof): Promise<void> {
    const known = (await this.accounts.find(accountId))?.passwordHash ?? null;
    if (isFresh || known === null) return;
    if (!(await this.passwords.verify(known, password))) throw wrongPassword();
  }
}
