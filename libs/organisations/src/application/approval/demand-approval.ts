import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { DomainError, hasRole, isCuratorOf, Transaction, type Viewer } from '#platform';
import { type ApprovalDemand, ApprovalDemandStore } from '../../persistence/approval-demand-store.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LockOrganisation } from '../editing/lock-organisation.js';

/** Whether what an organisation's editors change has to be approved; its owners say so. */
@Injectable()
export class DemandApproval {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockOrganisation,
    private readonly demands: ApprovalDemandStore,
    private readonly audit: RecordAudit,
  ) {}

  of(organisationId: string): Promise<ApprovalDemand> {
    return this.demands.of(organisationId);
  }

  /** `forMembers` counts for networks only. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  set(slug: string, { isDemanded, forMembers }: ApprovalDemand, viewer: Viewer): Promise<ApprovalDemand> {
    return this.transaction.run(async () => {
      const { id, kinds } = await this.lock.execute(slug);
      const isAllowed = hasRole(viewer, id, 'owner') || isCuratorOf(viewer, id);
      if (!isAllowed) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
      const demand = { isDemanded, forMembers: isDemanded && forMembers && kinds.includes('network') };
      await this.demands.set(id, demand);
      await this.audit.execute({
        accountId: viewer.account!.id,
        role: hasRole(viewer, id, 'owner') ? 'owner' : 'curator',
        action: 'organisations.approval-demanded',
        subjectKind: ORGANISATION_RECORD,
        subjectId: id,
        details: { ...demand },
      });
      return demand;
    });
  }
}
