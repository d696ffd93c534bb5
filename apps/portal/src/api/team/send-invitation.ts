import { Injectable } from '@nestjs/common';
import { type Invitation, InviteColleague, LimitAttempts, LimitLetters, mayManage } from '#accounts';
import type { OrganisationRole, Viewer } from '#platform';

interface Wanted {
  readonly email: string;
  readonly role: OrganisationRole;
  readonly language: 'de' | 'en';
}

/** Invites a colleague, counted: an owner could fill any mailbox otherwise, in our name and with a name of their choice. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly invite: InviteColleague,
    private readonly attempts: LimitAttempts,
    private readonly letters: LimitLetters,
  ) {}

  /** @throws DomainError as `InviteColleague`, and `SIGN_IN.TOO_MANY_ATTEMPTS` */
  async execute(organisationId: string, wanted: Wanted, viewer: Viewer): Promise<Invitation> {
    if (mayManage(viewer, organisationId)) {
      await this.letters.count(organisationId, wanted.email, { of: 'account', id: viewer.account!.id });
      await this.attempts.count('invite-organisation', organisationId);
    }
    return this.invite.execute(organisationId, wanted, viewer);
  }
}
