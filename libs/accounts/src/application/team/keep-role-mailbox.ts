import { Injectable } from '@nestjs/common';
import { ownDomains, ReadOrganisations } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { isMailboxOf } from '../../domain/claims/claim-domains.js';
import { tidyEmail } from '../../domain/email.js';
import { foreignMailbox, type RoleMailbox } from '../../domain/role-mailbox.js';
import { RoleMailboxStore } from '../../persistence/role-mailbox-store.js';
import { checkManages } from './may-manage.js';
import { TeamTrail } from './team-trail.js';

/** The mailbox that is asked when nobody of the team can be. */
@Injectable()
export class KeepRoleMailbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly mailboxes: RoleMailboxStore,
    private readonly organisations: ReadOrganisations,
    private readonly trail: TeamTrail,
  ) {}

  find(organisationId: string): Promise<RoleMailbox | null> {
    return this.mailboxes.find(organisationId);
  }

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  read(organisationId: string, viewer: Viewer): Promise<RoleMailbox | null> {
    checkManages(viewer, organisationId);
    return this.find(organisationId);
  }

  /**
   * @param email '' takes it away
   * @throws DomainError `ACCESS.FORBIDDEN`; `ROLE_MAILBOX.FOREIGN` when it is not on a domain that the public profile names
   */
  async execute(organisationId: string, email: string, viewer: Viewer): Promise<void> {
    checkManages(viewer, organisationId);
    const mailbox = tidyEmail(email);
    if (mailbox === '') {
      await this.transaction.run(async () => {
        if (await this.mailboxes.remove(organisationId))
          await this.trail.mailbox(organisationId, 'removed', viewer);
      });
      return;
    }
    const shown = (await this.organisations.forAudience([organisationId], 'public')).get(organisationId);
    if (!shown || !isMailboxOf(mailbox, ownDomains(shown))) throw foreignMailbox();
    await this.transaction.run(async () => {
      await this.mailboxes.save(organisationId, mailbox);
      await this.trail.mailbox(organisationId, 'set', viewer);
    });
  }
}
