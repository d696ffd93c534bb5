import { Injectable } from '@nestjs/common';
import { CreateRelation, EditRelation, type NewRelation, type RelationChanges } from '#organisations';
import { IdEntryWriter } from '../../parts/id-entry-writer.js';

@Injectable()
export class RelationWriter extends IdEntryWriter<NewRelation, RelationChanges> {
  constructor(creating: CreateRelation, editing: EditRelation) {
    super(creating, editing);
  }
}
