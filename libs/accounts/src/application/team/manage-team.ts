import { Injectable } from '@nestjs/common';
import { type OrganisationRole, Transaction, type Viewer } from '#platform';
import { lastOwner } from '../../domain/accounts.errors.js';
import type { Invitation } from '../../domain/invitation.js';
import { AccountStore, type RoleHolder } from '../../persistence/account-store.js';
import { InvitationStore } from '../../persistence/invitation-store.js';
import { ChangeRole } from './change-role.js';
import { checkManages } from './may-manage.js';
import { TeamTrail } from './team-trail.js';

/** Who works on an organisation's entries. Somebody always answers for it: the last owner can neither leave nor step back. */
@Injectable()
export class ManageTeam {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly roles: ChangeRole,
    private readonly trail: TeamTrail,
  ) {}

  holders(organisationId: string): Promise<RoleHolder[]> {
    return this.accounts.holdersOf(organisationId);
  }

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  async openInvitations(organisationId: string, viewer: Viewer): Promise<Invitation[]> {
    checkManages(viewer, organisationId);
    return this.invitations.listOpen(organisationId);
  }

  /**
   * @returns false: it is not open any more, or another organisation's
   * @throws DomainError `ACCESS.FORBIDDEN`
   */
  async withdrawInvitation(id: string, organisationId: string, viewer: Viewer): Promise<boolean> {
    checkManages(viewer, organisationId);
    return this.transaction.run(async () => {
      const withdrawn = await this.invitations.withdraw(id, organisationId);
      if (withdrawn) await this.trail.invitation(withdrawn, 'withdrawn', viewer);
      return withdrawn !== null;
    });
  }

  /**
   * Hands a role over to somebody who has one. An owner who is none any more by it is not one whose invitations count.
   *
   * @returns false: they are not of this team
   * @throws DomainError `ACCESS.FORBIDDEN`, `ROLE.LAST_OWNER`
   */
  async change(
    accountId: string,
    organisationId: string,
    role: OrganisationRole,
    viewer: Viewer,
  ): Promise<boolean> {
    checkManages(viewer, organisationId);
    return this.keepingAnOwner(organisationId, accountId, async () => {
      await this.roles.set(accountId, organisationId, role, viewer);
      if (role !== 'owner') await this.endInvitationsOf(accountId, organisationId, viewer);
    });
  }

  /**
   * Takes somebody's role, or leaves.
   *
   * @returns false: they are not of this team
   * @throws DomainError `ACCESS.FORBIDDEN`, `ROLE.LAST_OWNER`
   */
  async remove(accountId: string, organisationId: string, viewer: Viewer): Promise<boolean> {
    if (viewer.account?.id !== accountId) checkManages(viewer, organisationId);
    return this.keepingAnOwner(organisationId, accountId, async () => {
      const step = viewer.account?.id === accountId ? 'left' : 'removed';
      await this.roles.end(accountId, organisationId, step, viewer);
      await this.endInvitationsOf(accountId, organisationId, viewer);
    });
  }

  /** Who was sent away must not come back by an invitation of their own; whoever leaves may have invited who comes after. */
  private async endInvitationsOf(by: string, organisationId: string, viewer: Viewer): Promise<void> {
    if (viewer.account?.id === by) return;
    for (const withdrawn of await this.invitations.withdrawAllBy(by, organisationId)) {
      await this.trail.invitation(withdrawn, 'withdrawn', viewer);
    }
  }

  /** Of two owners who leave at once, the second is the last. */
  private keepingAnOwner(
    organisationId: string,
    accountId: string,
    change: () => Promise<void>,
  ): Promise<boolean> {
    return this.transaction.run(async () => {
      await this.accounts.lockRoles(organisationId);
      const before = await this.accounts.holdersOf(organisationId);
      if (!before.some((holder) => holder.accountId === accountId)) return false;
      await change();
      const after = await this.accounts.holdersOf(organisationId);
      const hasOwner = (holders: readonly RoleHolder[]) => holders.some(({ role }) => role === 'owner');
      if (hasOwner(before) && !hasOwner(after)) throw lastOwner();
      return true;
    });
  }
}
