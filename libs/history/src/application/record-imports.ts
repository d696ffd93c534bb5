import { Injectable } from '@nestjs/common';
import { changedFields } from '../domain/changed-fields.js';
import { firstRevision } from '../domain/first-revision.js';
import type { HeldVersion } from '../domain/held-version.js';
import type { FieldValues } from '../domain/revision.js';
import { RecordRevisions } from './record-revisions.js';

/** What a file changed of a record that was there before. */
export interface ImportedChange {
  readonly held: HeldVersion;
  /** The same fields as before, by path. */
  readonly after: FieldValues;
  /** Of the file. */
  readonly date: Date;
}

/** Keeps what files changed, so that an editor sees it and can take it back. Call it inside the `Transaction.run` that saves it. */
@Injectable()
export class RecordImports {
  constructor(private readonly revisions: RecordRevisions) {}

  /** Two statements, whatever the number; none for those of which no field differs. */
  async execute(changes: readonly ImportedChange[]): Promise<void> {
    const made = changes.flatMap(({ held, after, date }) => {
      const { paths, ...values } = changedFields(held.fields, after);
      return paths.length === 0 ? [] : [{ held, values, at: date.toISOString() }];
    });
    await this.revisions.beginWith(made.map(({ held, at }) => firstRevision(held, at)));
    await this.revisions.execute(
      made.map(({ held: { kind, id: recordId, version }, values, at }) => {
        const author = { accountId: null, role: 'import' } as const;
        return { kind, recordId, version: version + 1, ...author, at, restored: null, ...values };
      }),
    );
  }
}
