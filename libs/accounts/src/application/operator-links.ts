import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { OPERATOR_LINK_LIFETIME_MS } from '../domain/token.js';
import { TokenStore } from '../persistence/token-store.js';

/** Links that `npm start` prints: whoever sees the terminal runs the system. */
@Injectable()
export class OperatorLinks {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
  ) {}

  /**
   * One token an account, in their order; those of earlier starts end.
   *
   * @param isProof whether they stand for a second factor too, as with the demo network
   */
  issue(accountIds: readonly string[], isProof: boolean): Promise<string[]> {
    return this.transaction.run(async () => {
      await this.tokens.revoke('operator', null);
      const issued: string[] = [];
      for (const accountId of accountIds) {
        issued.push(
          await this.tokens.issue(
            { purpose: 'operator', accountId, details: { isProof } },
            OPERATOR_LINK_LIFETIME_MS,
          ),
        );
      }
      return issued;
    });
  }
}
