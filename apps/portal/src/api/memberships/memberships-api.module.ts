import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { FindNamed } from '../parts/find-named.js';
import { MembershipsController } from './memberships.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [MembershipsController],
  providers: [FindNamed],
})
export class MembershipsApiModule {}
