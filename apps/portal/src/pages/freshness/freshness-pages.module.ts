import { Module } from '@nestjs/common';
import { FreshnessModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { ConfirmOwnController } from './confirm-own.controller.js';
import { ConfirmationController } from './confirmation.controller.js';

@Module({
  imports: [FreshnessModule, OrganisationsModule],
  controllers: [ConfirmationController, ConfirmOwnController],
})
export class FreshnessPagesModule {}
