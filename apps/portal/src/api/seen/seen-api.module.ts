import { Module } from '@nestjs/common';
import { SeenModule } from '#curation';
import { OrganisationsApiModule } from '../organisations/organisations-api.module.js';
import { SeenController } from './seen.controller.js';

@Module({ imports: [OrganisationsApiModule, SeenModule], controllers: [SeenController] })
export class SeenApiModule {}
