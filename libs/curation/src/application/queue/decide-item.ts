import { Injectable } from '@nestjs/common';
import { DecideClaim } from '#accounts';
import type { Viewer } from '#platform';

/** Approves or rejects what waits in the queue: the state, its trail and the letter about it are one commit. */
@Injectable()
export class DecideItem {
  constructor(private readonly claims: DecideClaim) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `CLAIM.NOT_FOUND`, `CURATION.DECIDED`, `CLAIM.ALREADY_CLAIMED` */
  approve(id: string, viewer: Viewer): Promise<void> {
    return this.claims.approve(id, viewer);
  }

  /** @param reason reaches the submitter. @throws DomainError as `approve` */
  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.claims.reject(id, reason, viewer);
  }
}
