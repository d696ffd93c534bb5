import { Injectable } from '@nestjs/common';
import { Reachability, Transaction } from '#platform';
import type { Account } from '../domain/account.js';
import { linkSpent } from '../domain/accounts.errors.js';
import type { TokenPurpose } from '../domain/token.js';
import { AccountStore } from '../persistence/account-store.js';
import { TokenStore } from '../persistence/token-store.js';

const PURPOSES: readonly TokenPurpose[] = ['sign-in', 'operator'];

export interface LinkSignIn {
  readonly account: Account;
  /** Whether having the link proves more than having a mailbox: the demo network's are shown on the operator's terminal only. */
  readonly isProof: boolean;
}

@Injectable()
export class SignInByLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accounts: AccountStore,
    private readonly reachability: Reachability,
  ) {}

  /** Whether the button on the link's page would do something. Uses nothing up: scanners open links too. */
  async isGood(token: string): Promise<boolean> {
    return (await this.tokens.look(token, PURPOSES)) !== null;
  }

  /** @throws DomainError `SIGN_IN.LINK_SPENT` when it is unknown, was used or is too old */
  execute(token: string): Promise<LinkSignIn> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, PURPOSES);
      const account = use?.accountId ? await this.accounts.find(use.accountId) : null;
      if (!use || !account) throw linkSpent();
      if (use.purpose === 'sign-in') await this.reachability.noteReached(account.email);
      return { account, isProof: use.details.isProof === true };
    });
  }
}
