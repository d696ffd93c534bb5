import { Injectable } from '@nestjs/common';
import { CreateStatement, EditStatement, type NewStatement, type StatementChanges } from '#exchange';
import type { Viewer } from '#platform';
import { EntryWriter, writtenOf } from '../parts/entry-writer.js';

@Injectable()
export class StatementWriter extends EntryWriter<NewStatement, StatementChanges> {
  constructor(
    private readonly creating: CreateStatement,
    private readonly editing: EditStatement,
  ) {
    super();
  }

  async create(said: NewStatement, viewer: Viewer) {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: StatementChanges, viewer: Viewer) {
    return writtenOf(await this.editing.execute({ slug: id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer) {
    return this.editing.withdraw(id, version, viewer);
  }

  async takeBack(id: string, viewer: Viewer) {
    return writtenOf(await this.editing.takeBack(id, viewer));
  }
}
