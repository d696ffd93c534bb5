import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Account } from '../../domain/account.js';
import { linkSpent } from '../../domain/accounts.errors.js';
import { LINK_LIFETIME_MS } from '../../domain/token.js';
import { OidcStore } from '../../persistence/oidc-store.js';
import { TokenStore } from '../../persistence/token-store.js';
import { GrantRole } from '../grant-role.js';
import { OpenAccount } from '../open-account.js';
import { type IdentityTie, identityTie } from './identity-tie.js';

/** Links by which a mailbox confirms that a provider's word counts for it. */
@Injectable()
export class IdentityLinks {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly connections: OidcStore,
    private readonly accounts: OpenAccount,
    private readonly roles: GrantRole,
  ) {}

  /** Null: the organisation signs in otherwise by now, and no letter is to be written. */
  async issue(tie: IdentityTie): Promise<string | null> {
    if (!(await this.holds(tie))) return null;
    return this.tokens.issue({ purpose: 'identity', accountId: null, details: { ...tie } }, LINK_LIFETIME_MS);
  }

  /** Id of the organisation that a link is about; null: it is spent. Uses nothing up. */
  async look(token: string): Promise<string | null> {
    const use = await this.tokens.look(token, ['identity']);
    return use ? identityTie.parse(use.details).organisationId : null;
  }

  /** @throws DomainError `SIGN_IN.LINK_SPENT` */
  confirm(token: string, language: 'de' | 'en'): Promise<{ account: Account; organisationId: string }> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['identity']);
      const tie = use && identityTie.parse(use.details);
      if (!tie || !(await this.holds(tie))) throw linkSpent();
      const account = await this.accounts.execute(tie.email, language);
      await this.connections.tie(tie, account.id);
      await this.roles.byProvider(account.id, tie.organisationId, tie.role);
      return { account, organisationId: tie.organisationId };
    });
  }

  private async holds({ organisationId, issuer, role }: IdentityTie): Promise<boolean> {
    const connection = await this.connections.find(organisationId);
    return connection?.issuer === issuer && connection.role === role;
  }
}
