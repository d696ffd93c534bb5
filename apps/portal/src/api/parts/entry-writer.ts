import type { Viewer } from '#platform';

/** What writing an entry did. */
export interface WrittenEntry {
  /** How its address ends. */
  readonly address: string;
  /** Id of the change that has to be approved first: what is shown is as it was. */
  readonly pending: string | null;
}

/** Where entries of one kind are written, by a form or a program. Every method checks what the viewer may. */
export abstract class EntryWriter<New = unknown, Changes = unknown> {
  abstract create(said: New, viewer: Viewer): Promise<WrittenEntry>;

  abstract edit(id: string, version: number, changes: Changes, viewer: Viewer): Promise<WrittenEntry>;

  /** It is kept for its history. */
  abstract withdraw(id: string, version: number, viewer: Viewer): Promise<unknown>;

  /** Undoes that it was withdrawn. */
  abstract takeBack(id: string, viewer: Viewer): Promise<WrittenEntry>;
}

/** As the slices tell it that keep entries under slugs. */
export function writtenOf({ slug, pending }: { slug: string; pending: string | null }): WrittenEntry {
  return { address: slug, pending };
}
