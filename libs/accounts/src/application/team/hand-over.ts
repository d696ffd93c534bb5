import { Injectable } from '@nestjs/common';
import { Transaction, type Viewer } from '#platform';
import { lastOwner } from '../../domain/accounts.errors.js';
import { RoleMailboxStore } from '../../persistence/role-mailbox-store.js';
import { ChangeRole } from './change-role.js';
import { InviteColleague } from './invite-colleague.js';
import { checkManages } from './may-manage.js';

/** The last owner leaves, and nobody is there yet: the organisation's own mailbox is invited in their place. */
@Injectable()
export class HandOver {
  constructor(
    private readonly transaction: Transaction,
    private readonly mailboxes: RoleMailboxStore,
    private readonly invite: InviteColleague,
    private readonly roles: ChangeRole,
  ) {}

  /**
   * Invitation, mail and leaving are one commit.
   *
   * @throws DomainError `ACCESS.FORBIDDEN`, `INVITATION.TOO_MANY`; `ROLE.LAST_OWNER` where there is no such mailbox
   */
  execute(organisationId: string, viewer: Viewer, language: 'de' | 'en'): Promise<void> {
    checkManages(viewer, organisationId);
    const { id } = viewer.account!;
    return this.transaction.run(async () => {
      const mailbox = await this.mailboxes.find(organisationId);
      if (!mailbox) throw lastOwner();
      await this.invite.execute(organisationId, { email: mailbox.email, role: 'owner', language }, viewer);
      await this.roles.end(id, organisationId, 'handed-over', viewer);
    });
  }
}
