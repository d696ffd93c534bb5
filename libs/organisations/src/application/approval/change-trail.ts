import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, hasRole, type Viewer } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import type { Decision } from '../../domain/decision.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';

/** Kind of record under which pending changes stand in the audit log. */
const CHANGE_RECORD = 'pending-change';

/** Keeps what was decided about a pending change, and that it was. */
@Injectable()
export class ChangeTrail {
  constructor(
    private readonly changes: PendingChangeStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  async decided(
    { id, organisationId, recordKind, recordId }: PendingChange,
    state: Decision['state'],
    viewer: Viewer,
    reason: string | null = null,
  ): Promise<void> {
    const by = viewer.account!.id;
    await this.changes.decide(id, { state, by, at: this.clock.now(), reason });
    const decider = hasRole(viewer, organisationId, 'owner') ? 'owner' : 'curator';
    await this.audit.execute({
      accountId: by,
      role: state === 'withdrawn' ? 'editor' : decider,
      action: `organisations.change-${state}`,
      subjectKind: CHANGE_RECORD,
      subjectId: id,
      details: { organisationId, recordKind, recordId, ...(reason && { reason }) },
    });
  }
}
