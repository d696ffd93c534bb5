import { Injectable } from '@nestjs/common';
import type { AccessToken } from '../../domain/access-token.js';
import { AccessTokenStore } from '../../persistence/access-token-store.js';

/** Which programs act for an account. */
@Injectable()
export class OwnAccessTokens {
  constructor(private readonly tokens: AccessTokenStore) {}

  list(accountId: string): Promise<AccessToken[]> {
    return this.tokens.list(accountId);
  }

  /** The next request that shows it is refused. */
  revoke(id: string, accountId: string): Promise<void> {
    return this.tokens.remove(id, accountId);
  }
}
