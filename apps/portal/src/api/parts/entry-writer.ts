import type { Viewer } from '#platform';

/** Where entries of one kind are written, by a form or a program. Every method checks what the viewer may. */
export abstract class EntryWriter<New = unknown, Changes = unknown> {
  /** @returns how its address ends */
  abstract create(said: New, viewer: Viewer): Promise<string>;

  abstract edit(id: string, version: number, changes: Changes, viewer: Viewer): Promise<unknown>;

  /** It is kept for its history. */
  abstract withdraw(id: string, version: number, viewer: Viewer): Promise<unknown>;

  /** Undoes that it was withdrawn. */
  abstract takeBack(id: string, viewer: Viewer): Promise<unknown>;
}
