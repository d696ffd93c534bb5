import { Injectable } from '@nestjs/common';
import { CreateListing, EditListing, type ListingChanges, type NewListing, WithdrawListing } from '#listings';
import type { Viewer } from '#platform';
import { EntryWriter, writtenOf } from '../parts/entry-writer.js';

@Injectable()
export class ListingWriter extends EntryWriter<NewListing, ListingChanges> {
  constructor(
    private readonly creating: CreateListing,
    private readonly editing: EditListing,
    private readonly withdrawing: WithdrawListing,
  ) {
    super();
  }

  async create(said: NewListing, viewer: Viewer) {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: ListingChanges, viewer: Viewer) {
    return writtenOf(await this.editing.execute({ slug: id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer) {
    return this.withdrawing.execute(id, version, viewer);
  }

  async takeBack(id: string, viewer: Viewer) {
    return writtenOf(await this.withdrawing.takeBack(id, viewer));
  }
}
