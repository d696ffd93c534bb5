import { Injectable } from '@nestjs/common';
import { Clock, type Origin, type Provenance } from '#platform';
import { changedFields } from '../domain/changed-fields.js';
import { firstRevision } from '../domain/first-revision.js';
import type { HeldVersion } from '../domain/held-version.js';
import type { Author, FieldValues } from '../domain/revision.js';
import { RecordRevisions } from './record-revisions.js';

/** The path under which a record is withdrawn. */
const WITHDRAWN = 'withdrawn';

/** What a change made of a record. */
export interface KeptVersion {
  readonly version: number;
  /** With the editor as the origin of what changed. */
  readonly provenance: Provenance;
  /** Paths that have another value now. */
  readonly changed: readonly string[];
}

/** Keeps the revision of a record that an editor changed. Whoever calls writes the record, in the same `Transaction.run`. */
@Injectable()
export class KeepVersion {
  constructor(
    private readonly revisions: RecordRevisions,
    private readonly clock: Clock,
  ) {}

  /**
   * @param after the same fields as before, by path
   * @param restored the version to which the record is taken back, if that is what happens
   * @returns null where nothing differs: then there is no new version
   */
  async execute(
    before: HeldVersion,
    after: FieldValues,
    author: Author,
    restored: number | null = null,
  ): Promise<KeptVersion | null> {
    const { kind, id: recordId, provenance } = before;
    const isNew = before.version === 0;
    const { paths, ...values } = changedFields(isNew ? {} : before.fields, after);
    if (paths.length === 0) return null;
    const version = before.version + 1;
    const at = this.clock.now().toISOString();
    if (!isNew) await this.revisions.beginWith([firstRevision(before, at)]);
    await this.revisions.execute([{ ...author, kind, recordId, version, at, restored, ...values }]);
    const origin: Origin = { source: author.role === 'curator' ? 'curator' : 'owner', date: at };
    // Who withdrew something stands in its history; an origin tells where something that is shown comes from.
    const edited = paths.filter((path) => path !== WITHDRAWN);
    const origins = Object.fromEntries(edited.map((path) => [path, origin]));
    return { version, provenance: { ...provenance, ...origins }, changed: paths };
  }
}
