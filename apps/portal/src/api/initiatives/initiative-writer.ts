import { Injectable } from '@nestjs/common';
import {
  CreateInitiative,
  EditInitiative,
  type InitiativeChanges,
  type NewInitiative,
  WithdrawInitiative,
} from '#initiatives';
import type { Viewer } from '#platform';
import { EntryWriter, writtenOf } from '../parts/entry-writer.js';

@Injectable()
export class InitiativeWriter extends EntryWriter<NewInitiative, InitiativeChanges> {
  constructor(
    private readonly creating: CreateInitiative,
    private readonly editing: EditInitiative,
    private readonly withdrawing: WithdrawInitiative,
  ) {
    super();
  }

  async create(said: NewInitiative, viewer: Viewer) {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: InitiativeChanges, viewer: Viewer) {
    return writtenOf(await this.editing.execute({ slug: id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer) {
    return this.withdrawing.execute(id, version, viewer);
  }

  async takeBack(id: string, viewer: Viewer) {
    return writtenOf(await this.withdrawing.takeBack(id, viewer));
  }
}
