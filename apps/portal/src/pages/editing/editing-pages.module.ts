import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { ActOnForm } from './act-on-form.js';
import { EditController } from './edit.controller.js';
import { FieldNames } from './field-names.js';
import { FieldWords } from './field-words.js';
import { LogoPageController } from './logo.controller.js';
import { KeepTyped } from './keep-typed.js';
import { MergeForm } from './merging/merge-form.js';
import { OpenForm } from './open-form.js';
import { ReadForm } from './read-form.js';
import { ReadSeen } from './read-seen.js';
import { SaveForm } from './save-form.js';
import { ShowForm } from './show-form.js';
import { VersionsController } from './versions.controller.js';

@Module({
  imports: [MatchingModule, OrganisationsModule, PlacesModule, TopicsModule],
  controllers: [LogoPageController, EditController, VersionsController],
  providers: [
    ActOnForm,
    FieldNames,
    FieldWords,
    KeepTyped,
    MergeForm,
    OpenForm,
    ReadForm,
    ReadSeen,
    SaveForm,
    ShowForm,
  ],
})
export class EditingPagesModule {}
