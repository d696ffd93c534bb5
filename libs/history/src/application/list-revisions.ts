import { Injectable } from '@nestjs/common';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { Revision } from '../domain/revision.js';
import { withoutPaths } from '../domain/told-revision.js';
import { RevisionStore } from '../persistence/revision-store.js';

const VERSION = z.tuple([z.int()]);

/** Which part of a history is asked for. */
export interface RevisionsPage {
  readonly cursor: string | null;
  readonly limit: number;
}

/** The history of a record, the newest first. */
@Injectable()
export class ListRevisions {
  constructor(private readonly revisions: RevisionStore) {}

  /**
   * Values as they were stored.
   *
   * @param hidden paths that whoever asks may not see; all others are told
   * @throws DomainError `CURSOR.INVALID`
   */
  async execute(
    kind: string,
    recordId: string,
    { cursor, limit }: RevisionsPage,
    hidden: readonly string[] = [],
  ): Promise<Page<Revision>> {
    const [before] = cursor === null ? [null] : decodeCursor(cursor, VERSION);
    const rows = await this.revisions.before(kind, recordId, before ?? null, limit + 1);
    const shown = rows.map(({ before: was, after, ...row }) => ({
      ...row,
      before: withoutPaths(was, hidden),
      after: withoutPaths(after, hidden),
    }));
    return cutPage(shown, limit, ({ version }) => encodeCursor([version]));
  }
}
