import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { FindTeam } from './find-team.js';
import { InvitationController } from './invitation.controller.js';
import { SendInvitation } from './send-invitation.js';
import { TeamController } from './team.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [InvitationController, TeamController],
  providers: [FindTeam, SendInvitation],
})
export class TeamPagesModule {}
