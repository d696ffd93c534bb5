import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { TeamApiModule } from '../../api/team/team-api.module.js';
import { FindTeam } from './find-team.js';
import { InvitationController } from './invitation.controller.js';
import { TeamController } from './team.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule, TeamApiModule],
  controllers: [InvitationController, TeamController],
  providers: [FindTeam],
})
export class TeamPagesModule {}
