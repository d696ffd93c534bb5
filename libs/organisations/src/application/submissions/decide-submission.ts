import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, Transaction, type Viewer } from '#platform';
import { alreadyDecided, type Decision } from '../../domain/decision.js';
import { curatedBy, isCurated } from '../../domain/scopes.js';
import { type Submission, submissionUnknown } from '../../domain/submissions/submission.js';
import { SubmissionStore } from '../../persistence/submission-store.js';
import { CreateOrganisation } from './create-organisation.js';
import { SUBMISSION_RECORD } from './hand-in.js';

/** A curator decides whether an organisation joins the directory. */
@Injectable()
export class DecideSubmission {
  constructor(
    private readonly transaction: Transaction,
    private readonly submissions: SubmissionStore,
    private readonly create: CreateOrganisation,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * The submitter is to be its owner: whoever calls gives the role, in the same transaction.
   *
   * @returns the submission with the organisation that came of it
   * @throws DomainError `ACCESS.FORBIDDEN`, `SUBMISSION.NOT_FOUND`, `CURATION.DECIDED`, `ORGANISATION.INVALID`
   */
  approve(id: string, viewer: Viewer): Promise<Submission & { organisationId: string }> {
    return this.decide(id, viewer, async (submission) => {
      const organisationId = await this.create.execute(submission);
      await this.keep(submission, this.decision('approved', viewer), organisationId);
      return { ...submission, organisationId };
    });
  }

  /** @param reason reaches the submitter. @throws DomainError as `approve`, but for `ORGANISATION.INVALID` */
  reject(id: string, reason: string, viewer: Viewer): Promise<Submission> {
    return this.decide(id, viewer, async (submission) => {
      await this.keep(submission, this.decision('rejected', viewer, reason), null);
      return submission;
    });
  }

  private async decide<T>(
    id: string,
    viewer: Viewer,
    work: (submission: Submission) => Promise<T>,
  ): Promise<T> {
    const curated = curatedBy(viewer);
    return this.transaction.run(async () => {
      const submission = await this.submissions.lock(id);
      if (!submission || !isCurated(submission.scopes, curated)) throw submissionUnknown();
      if (submission.state !== 'open') throw alreadyDecided(submission);
      return work(submission);
    });
  }

  private decision(
    state: 'approved' | 'rejected',
    { account }: Viewer,
    reason: string | null = null,
  ): Decision {
    return { state, by: account!.id, at: this.clock.now(), reason };
  }

  private async keep({ id }: Submission, decision: Decision, organisationId: string | null): Promise<void> {
    await this.submissions.decide(id, decision, organisationId);
    await this.audit.execute({
      accountId: decision.by,
      role: 'curator',
      action: `organisations.submission-${decision.state}`,
      subjectKind: SUBMISSION_RECORD,
      subjectId: id,
      details: { organisationId, ...(decision.reason && { reason: decision.reason }) },
    });
  }
}
