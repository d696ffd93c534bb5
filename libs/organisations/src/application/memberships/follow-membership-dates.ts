import { Injectable } from '@nestjs/common';
import { Clock, Outbox, Transaction } from '#platform';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { today } from '../list-members.js';

/** Days looked back, so that a day on which nothing ran is made up for. */
const LOOK_BACK = 3;

/**
 * Memberships begin and end by the calendar, without anybody saving: what follows from them is made anew. May run as often as one likes;
 * to be called daily.
 */
@Injectable()
export class FollowMembershipDates {
  constructor(
    private readonly transaction: Transaction,
    private readonly memberships: MembershipStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.run(async () => {
      const ids = await this.memberships.turnedSince(today(this.clock), LOOK_BACK);
      await this.outbox.append(ids.map((subject) => ({ event: PROFILE_CHANGED, subject })));
    });
  }
}
