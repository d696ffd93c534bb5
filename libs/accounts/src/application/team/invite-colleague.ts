import { Injectable } from '@nestjs/common';
import { hasRole, MailQueue, type OrganisationRole, Transaction, type Viewer } from '#platform';
import { tidyEmail } from '../../domain/email.js';
import { type Invitation, MOST_OPEN_INVITATIONS, tooManyInvitations } from '../../domain/invitation.js';
import { AccountStore } from '../../persistence/account-store.js';
import { InvitationStore } from '../../persistence/invitation-store.js';
import { checkManages } from './may-manage.js';
import { TeamTrail } from './team-trail.js';

@Injectable()
export class InviteColleague {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly mails: MailQueue,
    private readonly trail: TeamTrail,
  ) {}

  /**
   * Asks somebody by mail; the answer does not tell whether the address is known here.
   *
   * @throws DomainError `ACCESS.FORBIDDEN`, `INVITATION.TOO_MANY`
   */
  execute(
    organisationId: string,
    { email, role, language }: { email: string; role: OrganisationRole; language: 'de' | 'en' },
    viewer: Viewer,
  ): Promise<Invitation> {
    checkManages(viewer, organisationId);
    return this.transaction.run(async () => {
      await this.accounts.lockRoles(organisationId);
      const open = await this.invitations.listOpen(organisationId);
      if (open.length >= MOST_OPEN_INVITATIONS) throw tooManyInvitations();
      const mailbox = tidyEmail(email);
      // A second one to the same mailbox stands for the first.
      for (const other of open.filter((one) => one.email === mailbox)) {
        await this.invitations.withdraw(other.id, organisationId);
        await this.trail.invitation(other, 'withdrawn', viewer);
      }
      const wanted = { organisationId, email: mailbox, role };
      const invitation = await this.invitations.insert(wanted, viewer.account!.id);
      await this.trail.invitation(invitation, 'sent', viewer);
      const by = hasRole(viewer, organisationId, 'owner') ? 'owner' : 'curator';
      const payload = { invitationId: invitation.id, by };
      await this.mails.append([{ to: invitation.email, language, kind: 'accounts.invitation', payload }]);
      return invitation;
    });
  }
}
