import { Injectable } from '@nestjs/common';
import { MembershipLetter, type MembershipTold } from './membership-letter.js';

/** What the other side answered to a request or an invitation. */
@Injectable()
export class MembershipAnsweredLetter extends MembershipLetter {
  readonly kind = 'accounts.membership-answered';

  protected async told(id: string): Promise<MembershipTold | null> {
    const request = await this.memberships.request(id);
    if (request?.state !== 'confirmed' && request?.state !== 'declined') return null;
    const { networkId, memberId, state } = request;
    return { networkId, memberId, say: (t, network, member) => t[state](network, member) };
  }
}
