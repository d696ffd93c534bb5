import { Injectable } from '@nestjs/common';
import { Clock, Transaction, type Viewer } from '#platform';
import { lastOwner } from '../../domain/accounts.errors.js';
import { AccountStore } from '../../persistence/account-store.js';
import { RoleMailboxStore } from '../../persistence/role-mailbox-store.js';
import { InviteColleague } from './invite-colleague.js';
import { checkManages } from './may-manage.js';

/** The last owner leaves, and nobody is there yet: the organisation's own mailbox is invited in their place. */
@Injectable()
export class HandOver {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly mailboxes: RoleMailboxStore,
    private readonly invite: InviteColleague,
    private readonly clock: Clock,
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
      await this.accounts.withdraw(id, organisationId);
      await this.accounts.update(id, { rightsChangedAt: this.clock.now() });
    });
  }
}
