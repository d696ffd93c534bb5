import { Injectable } from '@nestjs/common';
import { MembershipLetter, type MembershipTold } from './membership-letter.js';

/** Somebody asks for a membership: the other side has to answer. */
@Injectable()
export class MembershipAskedLetter extends MembershipLetter {
  readonly kind = 'accounts.membership-asked';

  protected async told(id: string): Promise<MembershipTold | null> {
    const request = await this.memberships.request(id);
    if (request?.state !== 'open') return null;
    const { networkId, memberId, askedBy } = request;
    return {
      networkId,
      memberId,
      say: (t, network, member) =>
        askedBy === 'network' ? t.invited(network, member) : t.requested(network, member),
    };
  }
}
