import { Injectable } from '@nestjs/common';
import { GrantRole } from '#accounts';
import { DecideSubmission } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { WriteToSubmitter } from './write-to-submitter.js';

/** A curator's decision about a new organisation, with what follows for whoever submitted it: one commit. */
@Injectable()
export class SettleSubmission {
  constructor(
    private readonly transaction: Transaction,
    private readonly submissions: DecideSubmission,
    private readonly roles: GrantRole,
    private readonly write: WriteToSubmitter,
  ) {}

  /** @throws DomainError as `DecideSubmission.approve` */
  approve(id: string, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      const { accountId, organisationId } = await this.submissions.approve(id, viewer);
      await this.roles.raise(accountId, organisationId, 'owner');
      await this.write.execute(accountId, 'curation.submission-decided', { submissionId: id });
    });
  }

  /** @throws DomainError as `DecideSubmission.reject` */
  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      const { accountId } = await this.submissions.reject(id, reason, viewer);
      await this.write.execute(accountId, 'curation.submission-decided', { submissionId: id });
    });
  }
}
