import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { ClaimsController } from './claims.controller.js';
import { FindClaimed } from './find-claimed.js';
import { TakeClaimStep } from './take-claim-step.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [ClaimsController],
  providers: [FindClaimed, TakeClaimStep],
  exports: [FindClaimed, TakeClaimStep],
})
export class ClaimsApiModule {}
