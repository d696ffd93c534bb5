import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { OrganisationsApiModule } from '../organisations/organisations-api.module.js';
import { EditorsController } from './editors.controller.js';
import { FindTeamBySlug } from './find-team-by-slug.js';
import { IdentityProviderController } from './identity-provider.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { RoleMailboxController } from './role-mailbox.controller.js';
import { SendInvitation } from './send-invitation.js';

/** Who works on an organisation, and what its owners decide about that and about its sign-in, beside the pages. */
@Module({
  imports: [AccountsModule, OrganisationsApiModule, OrganisationsModule],
  controllers: [EditorsController, IdentityProviderController, InvitationsController, RoleMailboxController],
  providers: [FindTeamBySlug, SendInvitation],
  exports: [SendInvitation],
})
export class TeamApiModule {}
