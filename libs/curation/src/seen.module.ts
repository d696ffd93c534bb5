import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { ForgetSeen } from './application/seen/forget-seen.js';
import { NoteSeen } from './application/seen/note-seen.js';
import { ReadSeen } from './application/seen/read-seen.js';
import { SeenStore } from './persistence/seen-store.js';

/** How often profiles are seen. */
@Module({
  imports: [OrganisationsModule],
  providers: [ForgetSeen, NoteSeen, ReadSeen, SeenStore],
  exports: [ForgetSeen, NoteSeen, ReadSeen],
})
export class SeenModule {
  static readonly rows = [];
}
