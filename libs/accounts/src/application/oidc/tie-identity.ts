import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Account } from '../../domain/account.js';
import { letIn, type OidcRole } from '../../domain/oidc/connection.js';
import type { OidcIdentity } from '../../domain/oidc/identity.js';
import { AccountStore } from '../../persistence/account-store.js';
import { OidcStore } from '../../persistence/oidc-store.js';
import { GrantRole } from '../grant-role.js';
import { AskMailbox } from './ask-mailbox.js';
import type { Vouched } from './sign-in-by-provider.js';

/**
 * Whose account somebody at a provider is. The first time the mailbox says so by a link: an organisation names its provider itself,
 * and one that lies must not get into the accounts of others.
 */
@Injectable()
export class TieIdentity {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly connections: OidcStore,
    private readonly roles: GrantRole,
    private readonly ask: AskMailbox,
  ) {}

  /**
   * @returns the account; null: the mailbox was sent a link first
   * @throws DomainError `OIDC.MAIL_NOT_VERIFIED`, `OIDC.NOT_MAPPED`, `SIGN_IN.TOO_MANY_ATTEMPTS`
   */
  async execute({ connection, subject, claims }: Vouched, language: 'de' | 'en'): Promise<Account | null> {
    const email = letIn(connection, claims);
    const { organisationId, issuer, role } = connection;
    const account = await this.tied({ organisationId, issuer, subject }, role);
    if (!account) await this.ask.execute({ organisationId, issuer, subject, email, role }, language);
    return account;
  }

  private tied(identity: OidcIdentity, role: OidcRole): Promise<Account | null> {
    return this.transaction.run(async () => {
      const known = await this.connections.accountOf(identity);
      const account = known === null ? null : await this.accounts.find(known);
      if (account) await this.roles.byProvider(account.id, identity.organisationId, role);
      return account;
    });
  }
}
