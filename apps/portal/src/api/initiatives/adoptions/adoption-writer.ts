import { Injectable } from '@nestjs/common';
import { type AdoptionChanges, CreateAdoption, EditAdoption, type NewAdoption } from '#initiatives';
import type { Viewer } from '#platform';
import { EntryWriter, writtenOf } from '../../parts/entry-writer.js';

@Injectable()
export class AdoptionWriter extends EntryWriter<NewAdoption, AdoptionChanges> {
  constructor(
    private readonly creating: CreateAdoption,
    private readonly editing: EditAdoption,
  ) {
    super();
  }

  async create(said: NewAdoption, viewer: Viewer) {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: AdoptionChanges, viewer: Viewer) {
    return writtenOf(await this.editing.execute({ id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer) {
    return this.editing.execute({ id, version, changes: { withdrawn: true } }, viewer);
  }

  async takeBack(id: string, viewer: Viewer) {
    return writtenOf(await this.editing.takeBack(id, viewer));
  }
}
