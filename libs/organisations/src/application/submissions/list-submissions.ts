import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { curatedBy } from '../../domain/scopes.js';
import type { Submission } from '../../domain/submissions/submission.js';
import { SubmissionStore, type WaitingKey } from '../../persistence/submission-store.js';

/** Submissions that wait for a curator. */
@Injectable()
export class ListSubmissions {
  constructor(private readonly submissions: SubmissionStore) {}

  /**
   * The oldest first.
   *
   * @param after when the last one shown was handed in (ISO 8601), and its id
   * @throws DomainError `ACCESS.FORBIDDEN`
   */
  async waiting(viewer: Viewer, after: WaitingKey | null, limit: number): Promise<Submission[]> {
    return this.submissions.waiting(curatedBy(viewer), after, limit);
  }

  async count(viewer: Viewer): Promise<number> {
    return this.submissions.countWaiting(curatedBy(viewer));
  }
}
