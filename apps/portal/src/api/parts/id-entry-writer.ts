import type { EditedEntry } from '#organisations';
import type { Viewer } from '#platform';
import { EntryWriter, type WrittenEntry, writtenOf } from './entry-writer.js';

/** Makes new ones of a kind. */
export interface CreatesEntry<New> {
  execute(said: New, viewer: Viewer): Promise<EditedEntry>;
}

/** Changes, withdraws and takes back those of a kind that go by their ids. */
export interface EditsEntry<Changes> {
  execute(
    edit: { id: string; version: number; changes: Changes & { readonly withdrawn?: true } },
    viewer: Viewer,
  ): Promise<EditedEntry>;
  takeBack(id: string, viewer: Viewer): Promise<EditedEntry>;
}

/** Where entries of a kind are written that go by their ids. */
export abstract class IdEntryWriter<New, Changes extends object> extends EntryWriter<New, Changes> {
  constructor(
    private readonly creating: CreatesEntry<New>,
    private readonly editing: EditsEntry<Changes>,
  ) {
    super();
  }

  async create(said: New, viewer: Viewer): Promise<WrittenEntry> {
    return writtenOf(await this.creating.execute(said, viewer));
  }

  async edit(id: string, version: number, changes: Changes, viewer: Viewer): Promise<WrittenEntry> {
    return writtenOf(await this.editing.execute({ id, version, changes }, viewer));
  }

  withdraw(id: string, version: number, viewer: Viewer): Promise<EditedEntry> {
    const changes = { withdrawn: true } as Changes & { withdrawn: true };
    return this.editing.execute({ id, version, changes }, viewer);
  }

  async takeBack(id: string, viewer: Viewer): Promise<WrittenEntry> {
    return writtenOf(await this.editing.takeBack(id, viewer));
  }
}
