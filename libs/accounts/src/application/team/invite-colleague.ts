import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, MailQueue, type OrganisationRole, Transaction, type Viewer } from '#platform';
import { tidyEmail } from '../../domain/email.js';
import {
  INVITATION_LIFETIME_MS,
  MOST_OPEN_INVITATIONS,
  tooManyInvitations,
} from '../../domain/invitation.js';
import { AccountStore } from '../../persistence/account-store.js';
import { InvitationStore } from '../../persistence/invitation-store.js';
import { checkManages } from './may-manage.js';

@Injectable()
export class InviteColleague {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
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
  ): Promise<void> {
    checkManages(viewer, organisationId);
    return this.transaction.run(async () => {
      await this.accounts.lockRoles(organisationId);
      const open = await this.invitations.listOpen(organisationId);
      if (open.length >= MOST_OPEN_INVITATIONS) throw tooManyInvitations();
      const now = this.clock.now();
      const invitation = {
        id: randomUUID(),
        organisationId,
        email: tidyEmail(email),
        role,
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITATION_LIFETIME_MS),
      };
      // A second one to the same mailbox stands for the first.
      for (const { id, email: other } of open) {
        if (other === invitation.email) await this.invitations.withdraw(id, organisationId);
      }
      await this.invitations.insert(invitation, viewer.account!.id);
      const payload = { invitationId: invitation.id };
      await this.mails.append([{ to: invitation.email, language, kind: 'accounts.invitation', payload }]);
    });
  }
}
