import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { OrganisationsApiModule } from '../organisations/organisations-api.module.js';
import { IdentityProviderController } from './identity-provider.controller.js';
import { RoleMailboxController } from './role-mailbox.controller.js';

/** What owners decide about their team and its sign-in, beside the pages. */
@Module({
  imports: [AccountsModule, OrganisationsApiModule, OrganisationsModule],
  controllers: [IdentityProviderController, RoleMailboxController],
})
export class TeamApiModule {}
