import { Injectable } from '@nestjs/common';
import { tidyEmail } from '../domain/email.js';
import { LINK_LIFETIME_MS, type TokenPurpose } from '../domain/token.js';
import { AccountStore } from '../persistence/account-store.js';
import { TokenStore } from '../persistence/token-store.js';

/** Makes what a letter's link carries, at the moment in which the letter is written. */
@Injectable()
export class IssueLink {
  constructor(
    private readonly accounts: AccountStore,
    private readonly tokens: TokenStore,
  ) {}

  /** Null: nobody has this address, and no letter is to be written. */
  async execute(
    email: string,
    purpose: Extract<TokenPurpose, 'sign-in' | 'password'>,
  ): Promise<string | null> {
    const account = await this.accounts.findByEmail(tidyEmail(email));
    if (!account) return null;
    return this.tokens.issue({ purpose, accountId: account.id, details: {} }, LINK_LIFETIME_MS);
  }
}
