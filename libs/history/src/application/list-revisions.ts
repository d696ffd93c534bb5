import { Injectable } from '@nestjs/common';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { Revision } from '../domain/revision.js';
import { RevisionStore } from '../persistence/revision-store.js';

const VERSION = z.tuple([z.int()]);

/** The history of a record, the newest first. */
@Injectable()
export class ListRevisions {
  constructor(private readonly revisions: RevisionStore) {}

  /** Values as they were stored, hidden ones too. @throws DomainError `CURSOR.INVALID` */
  async execute(
    kind: string,
    recordId: string,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<Revision>> {
    const [before] = cursor === null ? [null] : decodeCursor(cursor, VERSION);
    const rows = await this.revisions.before(kind, recordId, before ?? null, limit + 1);
    return cutPage(rows, limit, ({ version }) => encodeCursor([version]));
  }
}
