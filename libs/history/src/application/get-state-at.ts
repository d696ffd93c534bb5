import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { FieldValues } from '../domain/revision.js';
import { undoTo } from '../domain/undo-to.js';
import { RevisionStore } from '../persistence/revision-store.js';

/** What a record was when a revision had just been made. */
@Injectable()
export class GetStateAt {
  constructor(private readonly revisions: RevisionStore) {}

  /**
   * @returns the fields that changed since, as they were then
   * @throws DomainError `REVISION.NOT_FOUND`
   */
  async execute(kind: string, recordId: string, version: number): Promise<FieldValues> {
    const revision = await this.revisions.find(kind, recordId, version);
    if (!revision) throw new DomainError('REVISION.NOT_FOUND', 'not-found', { revision: version });
    return undoTo(await this.revisions.after(kind, recordId, version));
  }
}
