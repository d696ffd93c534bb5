import { Injectable } from '@nestjs/common';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { LoggedEntry } from '../domain/audit-entry.js';
import { AuditStore } from '../persistence/audit-store.js';

/** Ids are the database's bigint; a text, as JavaScript would round it. */
const KEY = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** The whole audit log, the newest first. Who may read it is checked by whoever calls. */
@Injectable()
export class ListLog {
  constructor(private readonly audit: AuditStore) {}

  /** @throws DomainError `CURSOR.INVALID` */
  async execute({
    cursor,
    limit,
  }: {
    readonly cursor: string | null;
    readonly limit: number;
  }): Promise<Page<LoggedEntry>> {
    const [before] = cursor === null ? [null] : decodeCursor(cursor, KEY);
    const rows = await this.audit.before(before ?? null, limit + 1);
    return cutPage(rows, limit, ({ id }) => encodeCursor([id]));
  }
}
