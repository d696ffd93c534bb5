import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { membershipUnknown } from '../../domain/memberships/membership.errors.js';
import { checkSides } from '../../domain/memberships/sides-of.js';
import type { MembershipRow } from '../../persistence/membership.row.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { HoldBack } from '../approval/hold-back.js';

/** Reads a membership that is about to end; whoever else would ask, answer or end for the same two waits. */
@Injectable()
export class LockMembership {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly requests: MembershipRequestStore,
    private readonly holdBack: HoldBack,
  ) {}

  /** Only inside a transaction. @throws DomainError `MEMBERSHIP.NOT_FOUND`, `MEMBERSHIP.OWNER_ENDS` */
  async execute(id: string, viewer: Viewer): Promise<MembershipRow> {
    const [found] = await this.memberships.byIds([id]);
    if (!found) throw membershipUnknown();
    const sides = checkSides(viewer, found);
    await this.requests.lockEnds(found);
    const own = sides.map((side) => (side === 'network' ? found.networkId : found.memberId));
    const held = await Promise.all(own.map((one) => this.isHeldBack(one, viewer)));
    // Who speaks freely for one side needs nobody's approval at the other.
    if (held.every(Boolean)) throw new DomainError('MEMBERSHIP.OWNER_ENDS', 'forbidden');
    const [row = found] = await this.memberships.byIds([id]);
    return row;
  }

  /** Editors under four eyes end none: the demand may come from the very network that would be left (ADR 123). */
  private isHeldBack(organisationId: string, viewer: Viewer): Promise<boolean> {
    return this.holdBack.isAsked(organisationId, authorOf(viewer, organisationId));
  }
}
