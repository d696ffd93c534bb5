import { Injectable } from '@nestjs/common';
import { Clock, type Origin, type Viewer } from '#platform';
import { memberOfItself } from '../../domain/memberships/membership.errors.js';
import type { MembershipRequest } from '../../domain/memberships/membership-request.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { MembershipTrail } from './membership-trail.js';

/** Both sides have said yes. Only inside a transaction that holds both ends. */
@Injectable()
export class ConfirmMembership {
  constructor(
    private readonly requests: MembershipRequestStore,
    private readonly memberships: MembershipStore,
    private readonly trail: MembershipTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * An organisation that was a member before has one membership still: the new one, in its place.
   *
   * @returns id of the membership
   * @throws DomainError `MEMBERSHIP.CYCLE`
   */
  async execute(request: MembershipRequest, viewer: Viewer): Promise<string> {
    const { networkId, memberId, role, from, until } = request;
    const [former] = await this.memberships.betweenAny([networkId], [memberId]);
    const id = former?.id ?? request.id;
    const origin: Origin = { source: 'owner', date: this.clock.now().toISOString() };
    const provenance = { member: origin, role: origin, from: origin, until: origin };
    const dates = { from, until, over: false };
    await this.memberships.save([{ id, networkId, memberId, role, ...dates, added: null, provenance }]);
    if ((await this.memberships.cyclesThrough([networkId])).length > 0) throw memberOfItself();
    await this.requests.decide(request.id, 'confirmed', viewer.account!.id);
    await this.trail.record({ id, networkId, memberId }, 'confirmed', viewer);
    await this.trail.tell(request);
    return id;
  }
}
