import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import {
  type AccessToken,
  makeAccessToken,
  MOST_TOKENS,
  type TOKEN_DAYS,
  tooManyTokens,
} from '../../domain/access-token.js';
import { AccessTokenStore } from '../../persistence/access-token-store.js';
import { KeepPassword } from '../keep-password.js';
import { type Proof, ProveAgain } from '../prove-again.js';
import { TellAccountHolder } from '../tell-account-holder.js';

export interface WantedToken extends Pick<AccessToken, 'name' | 'scope' | 'organisationId'> {
  readonly days: (typeof TOKEN_DAYS)[number];
}

const DAY_MS = 24 * 60 * 60_000;

/** Lets a program act for an account. It outlives the session that makes it: whoever makes one shows again that it is they. */
@Injectable()
export class MakeAccessToken {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: AccessTokenStore,
    private readonly passwords: KeepPassword,
    private readonly proofs: ProveAgain,
    private readonly holder: TellAccountHolder,
  ) {}

  /**
   * @returns the token, readable this once
   * @throws DomainError `TOKEN.TOO_MANY`, `SIGN_IN.REFUSED`, `SIGN_IN.LINK_NEEDED`, `SIGN_IN.TOO_BUSY`
   */
  async execute(accountId: string, { days, ...wanted }: WantedToken, proof: Proof): Promise<string> {
    const since = this.passwords.now();
    await this.proofs.check(accountId, proof);
    return this.transaction.run(async () => {
      await this.passwords.checkStillIn(accountId, since);
      if ((await this.tokens.count(accountId)) >= MOST_TOKENS) throw tooManyTokens();
      const token = makeAccessToken();
      const expiresAt = new Date(since.getTime() + days * DAY_MS);
      await this.tokens.insert(token, { ...wanted, accountId, expiresAt });
      await this.holder.execute(accountId, 'access-token-made');
      return token;
    });
  }
}
