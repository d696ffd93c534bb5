import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { ClaimsApiModule } from '../../api/claims/claims-api.module.js';
import { ClaimController } from './claim.controller.js';
import { ClaimProofController } from './claim-proof.controller.js';
import { ReadClaimPage } from './read-claim-page.js';

@Module({
  imports: [AccountsModule, ClaimsApiModule, OrganisationsModule],
  controllers: [ClaimController, ClaimProofController],
  providers: [ReadClaimPage],
})
export class ClaimPagesModule {}
