import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Transaction, type Viewer } from '#platform';
import {
  isAskedAlready,
  isMemberAlready,
  memberOfItself,
  noNetwork,
} from '../../domain/memberships/membership.errors.js';
import {
  type MembershipRequest,
  type MembershipSide,
  type NewMembership,
} from '../../domain/memberships/membership-request.js';
import { sidesOf } from '../../domain/memberships/sides-of.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { FindEnds } from './find-ends.js';
import { ConfirmMembership } from './confirm-membership.js';
import { MembershipTrail } from './membership-trail.js';

/** What came of asking: it waits for the other side, or both sides have said yes. */
export interface AskedMembership extends MembershipRequest {
  /** Id of the membership, where there is one now. */
  readonly membershipId: string | null;
}

type Ends = Pick<MembershipRequest, 'networkId' | 'memberId'>;

/** Both ends, and for which of them somebody says yes by asking. */
export interface AskableEnds extends Ends {
  /** Never that which asked already. */
  readonly sides: readonly MembershipSide[];
  /** What the other side asked for: by asking, it is confirmed as it is. */
  readonly open: MembershipRequest | null;
}

/** A member asks to join a network, or a network invites somebody (NET-02). */
@Injectable()
export class AskMembership {
  constructor(
    private readonly transaction: Transaction,
    private readonly ends: FindEnds,
    private readonly requests: MembershipRequestStore,
    private readonly confirm: ConfirmMembership,
    private readonly trail: MembershipTrail,
  ) {}

  /**
   * Whoever speaks for both sides, or asks for what the other side asked for already, has confirmed it by that.
   *
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `MEMBERSHIP.NO_NETWORK`, `MEMBERSHIP.CYCLE`,
   *   `MEMBERSHIP.EXISTS`, `MEMBERSHIP.ASKED`
   */
  execute(wanted: NewMembership, viewer: Viewer): Promise<AskedMembership> {
    return this.transaction.run(async () => {
      const { sides, open, ...ends } = await this.check(wanted, viewer);
      const request = open ?? (await this.keep(wanted, ends, sides[0]!, viewer));
      const membershipId = open || sides.length > 1 ? await this.confirm.execute(request, viewer) : null;
      return { ...request, state: membershipId ? 'confirmed' : 'open', membershipId };
    });
  }

  /**
   * Whether it may be asked for. Only inside a transaction: until its end nobody else asks or answers for the same two.
   *
   * @throws DomainError as `execute`
   */
  async check(wanted: NewMembership, viewer: Viewer): Promise<AskableEnds> {
    const { network, member } = await this.ends.bySlugs(wanted);
    const ends = { networkId: network.id, memberId: member.id };
    const sides = sidesOf(viewer, ends);
    if (sides.length === 0) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    if (network.id === member.id) throw memberOfItself();
    if (!network.kinds.includes('network')) throw noNetwork();
    await this.hold(ends);
    if (await this.ends.isMember(ends)) throw isMemberAlready();
    const open = await this.requests.openBetween(network.id, member.id);
    const missing = sides.filter((side) => side !== open?.askedBy);
    if (missing.length === 0) throw isAskedAlready();
    return { ...ends, sides: missing, open };
  }

  /** Until the end of the transaction nobody else asks or answers for the same two. Comes before any other lock. */
  hold(ends: Ends): Promise<void> {
    return this.requests.lockEnds(ends);
  }

  private async keep(
    { role, from, until }: NewMembership,
    ends: Ends,
    askedBy: MembershipSide,
    viewer: Viewer,
  ): Promise<MembershipRequest> {
    const request = await this.requests.insert({
      id: randomUUID(),
      ...ends,
      askedBy,
      accountId: viewer.account!.id,
      role: role || null,
      from: from || null,
      until: until || null,
    });
    await this.trail.record(request, 'asked', viewer);
    return request;
  }
}
