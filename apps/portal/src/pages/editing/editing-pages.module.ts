import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { EditController } from './edit.controller.js';
import { ReadSeen } from './read-seen.js';
import { VersionsController } from './versions.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [EditController, VersionsController],
  providers: [ReadSeen],
})
export class EditingPagesModule {}
