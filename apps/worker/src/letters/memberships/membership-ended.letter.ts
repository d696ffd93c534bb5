import { Injectable } from '@nestjs/common';
import { MembershipLetter, type MembershipTold } from './membership-letter.js';

/** A membership has an end now. */
@Injectable()
export class MembershipEndedLetter extends MembershipLetter {
  readonly kind = 'accounts.membership-ended';

  protected async told(id: string): Promise<MembershipTold | null> {
    const standing = await this.memberships.standing(id);
    if (!standing?.until) return null;
    const { networkId, memberId, until } = standing;
    return { networkId, memberId, say: (t, network, member, date) => t.ended(network, member, date(until)) };
  }
}
