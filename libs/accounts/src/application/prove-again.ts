import { Injectable } from '@nestjs/common';
import { linkNeeded, wrongPassword } from '../domain/accounts.errors.js';
import { AccountStore } from '../persistence/account-store.js';
import { PasswordHasher } from './password-hasher.js';

/** How somebody who is signed in shows once more that it is they, before what signs them in changes. */
export interface Proof {
  /** Whether a link to their mailbox signed them in just now. */
  readonly isFresh: boolean;
  /** Their password, as typed; '' where none was. */
  readonly password: string;
}

/** What is still asked of somebody: to type their password, or, where there is none, to sign in by a link once more. */
export type ProofAsked = 'nothing' | 'password' | 'link';

/** Neither a browser left open nor the word of a provider is enough to take an account over. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHasher,
  ) {}

  async asked(accountId: string, isFresh: boolean): Promise<ProofAsked> {
    if (isFresh) return 'nothing';
    return (await this.accounts.find(accountId))?.passwordHash ? 'password' : 'link';
  }

  /** Takes a while; not inside a transaction. @throws DomainError `SIGN_IN.REFUSED`, `SIGN_IN.LINK_NEEDED`, `SIGN_IN.TOO_BUSY` */
  async check(accountId: string, { isFresh, password }: Proof): Promise<void> {
    if (isFresh) return;
    const known = (await this.accounts.find(accountId))?.passwordHash ?? null;
    if (known === null) throw linkNeeded();
    if (!(await this.passwords.verify(known, password))) throw wrongPassword();
  }
}
