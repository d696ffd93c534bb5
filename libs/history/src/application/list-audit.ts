import { Injectable } from '@nestjs/common';
import type { LoggedEntry } from '../domain/audit-entry.js';
import { AuditStore } from '../persistence/audit-store.js';

/** What was done to a record or an account, the newest first. */
@Injectable()
export class ListAudit {
  constructor(private readonly audit: AuditStore) {}

  execute(subjectKind: string, subjectId: string, limit: number): Promise<LoggedEntry[]> {
    return this.audit.newest(subjectKind, subjectId, limit);
  }
}
