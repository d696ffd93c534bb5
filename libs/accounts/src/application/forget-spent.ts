import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { AccessTokenStore } from '../persistence/access-token-store.js';
import { TokenStore } from '../persistence/token-store.js';

/** Takes away links, tokens of programs and counted attempts that mean nothing any more. May run as often as one likes; to be called daily. */
@Injectable()
export class ForgetSpent {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accessTokens: AccessTokenStore,
    private readonly clock: Clock,
  ) {}

  /** Attempts are counted by the address that somebody typed, known or not: it is nobody's to keep. */
  execute(): Promise<void> {
    return this.transaction.run(async () => {
      await this.tokens.forget();
      await this.accessTokens.forget();
      await this.transaction.query(`delete from attempt_limits where expire < $1`, [
        this.clock.now().getTime(),
      ]);
    });
  }
}
