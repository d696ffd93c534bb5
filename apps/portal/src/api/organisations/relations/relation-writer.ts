import { Injectable } from '@nestjs/common';
import { CreateRelation, EditRelation, type NewRelation, type RelationChanges } from '#organisations';
import type { Viewer } from '#platform';
import { EntryWriter, writtenOf } from '../../parts/entry-writer.js';

@Injectable()
export class RelationWriter extends EntryWriter<NewRelation, RelationChanges> {
  constructor(
    private readonly creating: CreateRelation,
    private readonly editing: EditRelation,
  ) {
    super();
  }

  async create(said: NewRelation, viewer: Viewer) {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: RelationChanges, viewer: Viewer) {
    return writtenOf(await this.editing.execute({ id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer) {
    return this.editing.execute({ id, version, changes: { withdrawn: true } }, viewer);
  }

  async takeBack(id: string, viewer: Viewer) {
    return writtenOf(await this.editing.takeBack(id, viewer));
  }
}
