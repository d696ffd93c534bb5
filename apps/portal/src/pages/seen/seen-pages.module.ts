import { Module } from '@nestjs/common';
import { SeenModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { SeenPageController } from './seen-page.controller.js';

@Module({ imports: [OrganisationsModule, SeenModule], controllers: [SeenPageController] })
export class SeenPagesModule {}
