import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, Transaction } from '#platform';
import { alreadyDecided } from '../../domain/decision.js';
import { type Submission, submissionUnknown } from '../../domain/submissions/submission.js';
import { SubmissionStore } from '../../persistence/submission-store.js';
import { SUBMISSION_RECORD } from './hand-in.js';

const MOST_SHOWN = 50;

/** What an account handed in, and what became of it. */
@Injectable()
export class OwnSubmissions {
  constructor(
    private readonly transaction: Transaction,
    private readonly submissions: SubmissionStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  list(accountId: string): Promise<Submission[]> {
    return this.submissions.ofAccount(accountId, MOST_SHOWN);
  }

  /** For letters and the queue: whosever it is. */
  find(id: string): Promise<Submission | null> {
    return this.submissions.find(id);
  }

  /** @throws DomainError `SUBMISSION.NOT_FOUND` also for somebody else's, `CURATION.DECIDED` */
  withdraw(id: string, accountId: string): Promise<void> {
    return this.transaction.run(async () => {
      const submission = await this.submissions.lock(id);
      if (submission?.accountId !== accountId) throw submissionUnknown();
      if (submission.state !== 'open') throw alreadyDecided(submission);
      await this.submissions.decide(id, {
        state: 'withdrawn',
        by: accountId,
        at: this.clock.now(),
        reason: null,
      });
      await this.audit.execute({
        accountId,
        role: 'submitter',
        action: 'organisations.submission-withdrawn',
        subjectKind: SUBMISSION_RECORD,
        subjectId: id,
      });
    });
  }
}
