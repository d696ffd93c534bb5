import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Outbox, type Viewer } from '#platform';
import type { MembershipRequest } from '../../domain/memberships/membership-request.js';
import { roleIn } from '../../domain/memberships/sides-of.js';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';

/** Kind of record under which memberships stand in the audit log. */
const MEMBERSHIP_RECORD = 'membership';

export type MembershipStep = 'asked' | 'confirmed' | 'declined' | 'withdrawn' | 'ended';

/** What was done about a membership. Only inside the transaction that does it. */
@Injectable()
export class MembershipTrail {
  constructor(
    private readonly audit: RecordAudit,
    private readonly outbox: Outbox,
  ) {}

  async record(
    ends: Pick<MembershipRequest, 'id' | 'networkId' | 'memberId'>,
    step: MembershipStep,
    viewer: Viewer,
  ): Promise<void> {
    const { id, networkId, memberId } = ends;
    await this.audit.execute({
      accountId: viewer.account!.id,
      role: roleIn(viewer, ends),
      action: `organisations.membership-${step}`,
      subjectKind: MEMBERSHIP_RECORD,
      subjectId: id,
      details: { networkId, memberId },
    });
  }

  /** Both ends show it. */
  tell({ networkId, memberId }: Pick<MembershipRequest, 'networkId' | 'memberId'>): Promise<void> {
    return this.outbox.append([networkId, memberId].map((subject) => ({ event: PROFILE_CHANGED, subject })));
  }
}
