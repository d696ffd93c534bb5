import { Injectable } from '@nestjs/common';
import { Clock, endsBeforeStart, Transaction, type Viewer } from '#platform';
import { endsLater, endsTooEarly, hasEnded } from '../../domain/memberships/membership.errors.js';
import type { MembershipRequest } from '../../domain/memberships/membership-request.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { today } from '../list-members.js';
import { isOver } from './find-ends.js';
import { LockMembership } from './lock-membership.js';
import { MembershipTrail } from './membership-trail.js';

/** The ends of a membership and its last day. */
export type EndedMembership = Pick<MembershipRequest, 'id' | 'networkId' | 'memberId'> & {
  readonly until: string;
};

/** Either side ends a membership; it is kept, with its last day. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly transaction: Transaction,
    private readonly memberships: MembershipStore,
    private readonly lock: LockMembership,
    private readonly trail: MembershipTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param until last day, may be partial or lie ahead; null: it is over now, its last day was yesterday (today if it began today)
   * @throws DomainError `MEMBERSHIP.NOT_FOUND`, `MEMBERSHIP.OWNER_ENDS`, `MEMBERSHIP.ENDED`, `MEMBERSHIP.WRONG_END`, `MEMBERSHIP.LATER_END`
   */
  execute(id: string, until: string | null, viewer: Viewer): Promise<EndedMembership> {
    return this.transaction.run(async () => {
      const row = await this.lock.execute(id, viewer);
      const now = this.clock.now();
      if (isOver(row, today(this.clock))) throw hasEnded();
      const last = until ?? lastDayBefore(now, row.from);
      if (endsBeforeStart(row.from, last)) throw endsTooEarly(row.from!);
      // The other side, and whoever approves for this one, agreed to no later day.
      if (row.until && endsBeforeStart(last, row.until)) throw endsLater(row.until);
      const provenance = { ...row.provenance, until: { source: 'owner' as const, date: now.toISOString() } };
      await this.memberships.save([{ ...row, until: last, over: until === null, provenance }]);
      await this.trail.record(row, 'ended', viewer);
      await this.trail.tell(row);
      const { networkId, memberId } = row;
      return { id, networkId, memberId, until: last };
    });
  }
}

const DAY_MS = 24 * 60 * 60_000;

/** A membership holds to the end of its last day: what is to be over at once ended with the day before. */
function lastDayBefore(now: Date, from: string | null): string {
  const yesterday = isoDay(new Date(now.getTime() - DAY_MS));
  return endsBeforeStart(from, yesterday) ? isoDay(now) : yesterday;
}

const isoDay = (at: Date) => at.toISOString().slice(0, 10);
