import { Injectable } from '@nestjs/common';
import { Clock, ORGANISATION_ROLES, type OrganisationRole, Transaction } from '#platform';
import type { Invitation } from '../domain/invitation.js';
import { AccountStore } from '../persistence/account-store.js';
import { type RoleChange, TeamTrail } from './team/team-trail.js';

@Injectable()
export class GrantRole {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly trail: TeamTrail,
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

  /** What somebody was invited to, and a line in the log that they accepted. */
  byInvitation(accountId: string, invitation: Invitation): Promise<void> {
    return this.transaction.run(async () => {
      await this.raise(accountId, invitation.organisationId, invitation.role);
      await this.trail.accepted(invitation, accountId);
    });
  }

  /** What a provider says of somebody; in the log where it is more than they had. */
  byProvider(accountId: string, organisationId: string, role: OrganisationRole): Promise<void> {
    return this.transaction.run(async () => {
      const change = await this.raise(accountId, organisationId, role);
      if (change) await this.trail.vouched(accountId, organisationId, change);
    });
  }

  /** Like `execute`, but never less than somebody has already. @returns what changed by it; null: nothing */
  raise(accountId: string, organisationId: string, role: OrganisationRole): Promise<RoleChange | null> {
    return this.transaction.run(async () => {
      await this.accounts.lockRoles(organisationId);
      const held = (await this.accounts.rolesOf(accountId))[organisationId];
      const rank = (of: OrganisationRole | undefined) => (of ? ORGANISATION_ROLES.indexOf(of) : -1);
      if (rank(held) >= rank(role)) return null;
      await this.execute(accountId, organisationId, role);
      return { before: held, after: role };
    });
  }
}
