import { Injectable } from '@nestjs/common';
import { Clock, ORGANISATION_ROLES, type OrganisationRole, Transaction } from '#platform';
import { AccountStore } from '../persistence/account-store.js';

@Injectable()
export class GrantRole {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly clock: Clock,
  ) {}

  /** Gives an account a role in an organisation, instead of the one that it has there. Its sessions get new ids. */
  execute(accountId: string, organisationId: string, role: OrganisationRole): Promise<void> {
    return this.transaction.run(async () => {
      const now = this.clock.now();
      await this.accounts.lockRoles(organisationId);
      await this.accounts.grant(accountId, organisationId, role, now);
      await this.accounts.update(accountId, { rightsChangedAt: now });
    });
  }

  /** Like `execute`, but never less than somebody has already. */
  raise(accountId: string, organisationId: string, role: OrganisationRole): Promise<void> {
    return this.transaction.run(async () => {
      await this.accounts.lockRoles(organisationId);
      const held = (await this.accounts.rolesOf(accountId))[organisationId];
      const rank = (of: OrganisationRole | undefined) => (of ? ORGANISATION_ROLES.indexOf(of) : -1);
      if (rank(held) < rank(role)) await this.execute(accountId, organisationId, role);
    });
  }
}
