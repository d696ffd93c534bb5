import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, DomainError, Transaction, type Viewer } from '#platform';
import {
  MOST_OPEN_SUBMISSIONS,
  type Submission,
  type SubmittedProfile,
  tooManySubmissions,
} from '../../domain/submissions/submission.js';
import { SubmissionStore } from '../../persistence/submission-store.js';
import { CheckSubmission } from './check-submission.js';

const DAY_MS = 24 * 60 * 60_000;

/** Kind of record under which submissions stand in the audit log. */
export const SUBMISSION_RECORD = 'submission';

export interface HandingIn {
  readonly profile: SubmittedProfile;
  readonly note: string | null;
  /** Whoever hands it in has seen which organisations it may be the same as, and says that it is none of them. */
  readonly despiteLikely: boolean;
}

/** Somebody wants to add an organisation: it waits for a curator. */
@Injectable()
export class HandIn {
  constructor(
    private readonly transaction: Transaction,
    private readonly check: CheckSubmission,
    private readonly submissions: SubmissionStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID`, `SUBMISSION.TOO_MANY`, `SUBMISSION.LIKELY_DUPLICATE`
   *   (conflict; details: `likely`)
   */
  execute({ profile, note, despiteLikely }: HandingIn, { account }: Viewer): Promise<Submission> {
    if (!account) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return this.transaction.run(async () => {
      const now = this.clock.now();
      // What is withdrawn counts for a day, or one account could hand in and withdraw without end.
      const open = await this.submissions.countOpenOf(account.id, new Date(now.getTime() - DAY_MS));
      if (open >= MOST_OPEN_SUBMISSIONS) throw tooManySubmissions();
      const checked = await this.check.execute(profile, despiteLikely);
      const submission: Submission = {
        id: randomUUID(),
        accountId: account.id,
        profile,
        note: note?.trim() || null,
        ...checked,
        state: 'open',
        createdAt: now,
        decidedAt: null,
        reason: null,
        organisationId: null,
      };
      await this.submissions.insert(submission);
      await this.audit.execute({
        accountId: account.id,
        role: 'submitter',
        action: 'organisations.submitted',
        subjectKind: SUBMISSION_RECORD,
        subjectId: submission.id,
      });
      return submission;
    });
  }
}
