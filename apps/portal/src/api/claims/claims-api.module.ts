import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { ClaimsController } from './claims.controller.js';
import { FindClaimed } from './find-claimed.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [ClaimsController],
  providers: [FindClaimed],
  exports: [FindClaimed],
})
export class ClaimsApiModule {}
