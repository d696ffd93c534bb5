import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { SearchModule } from '#search';
import { AskOther } from './ask-other.js';
import { FindOther } from './find-other.js';
import { MembershipsPageController } from './memberships.controller.js';
import { ReadMemberships } from './read-memberships.js';

@Module({
  imports: [AccountsModule, OrganisationsModule, SearchModule],
  controllers: [MembershipsPageController],
  providers: [AskOther, FindOther, ReadMemberships],
})
export class MembershipPagesModule {}
