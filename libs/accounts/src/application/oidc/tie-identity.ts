import { Injectable } from '@nestjs/common';
import { MailQueue, Transaction } from '#platform';
import { z } from 'zod';
import type { Account } from '../../domain/account.js';
import { letIn, OIDC_ROLES } from '../../domain/oidc/connection.js';
import { AccountStore } from '../../persistence/account-store.js';
import { OidcStore } from '../../persistence/oidc-store.js';
import { GrantRole } from '../grant-role.js';
import type { Vouched } from './sign-in-by-provider.js';

/** What is asked of a mailbox before a provider's word counts for it. */
export const identityTie = z.strictObject({
  organisationId: z.uuid(),
  issuer: z.string(),
  subject: z.string(),
  email: z.string(),
  role: z.enum(OIDC_ROLES),
});
export type IdentityTie = z.infer<typeof identityTie>;

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
    private readonly mails: MailQueue,
    private readonly roles: GrantRole,
  ) {}

  /**
   * @returns the account; null: the mailbox was sent a link first
   * @throws DomainError `OIDC.MAIL_NOT_VERIFIED`, `OIDC.NOT_MAPPED`
   */
  execute({ connection, subject, claims }: Vouched, language: 'de' | 'en'): Promise<Account | null> {
    const email = letIn(connection, claims);
    const { organisationId, issuer, role } = connection;
    return this.transaction.run(async () => {
      const known = await this.connections.accountOf({ organisationId, issuer, subject });
      const account = known && (await this.accounts.find(known));
      if (account) {
        await this.roles.raise(account.id, organisationId, role);
        return account;
      }
      const payload: IdentityTie = { organisationId, issuer, subject, email, role };
      await this.mails.append([{ to: email, language, kind: 'accounts.identity', payload }]);
      return null;
    });
  }
}
