import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { AuditEntry } from '../domain/audit-entry.js';
import { AuditStore } from '../persistence/audit-store.js';

/** Notes what was done. Call it inside the `Transaction.run` that does it. */
@Injectable()
export class RecordAudit {
  constructor(
    private readonly audit: AuditStore,
    private readonly clock: Clock,
  ) {}

  execute(entry: AuditEntry): Promise<void> {
    return this.audit.insert(entry, this.clock.now());
  }
}
