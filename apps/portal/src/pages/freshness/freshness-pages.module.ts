import { Module } from '@nestjs/common';
import { FreshnessModule } from '#curation';
import { ConfirmationController } from './confirmation.controller.js';

@Module({ imports: [FreshnessModule], controllers: [ConfirmationController] })
export class FreshnessPagesModule {}
