import { Injectable } from '@nestjs/common';
import { Transaction, type Viewer } from '#platform';
import { isAnswered, membershipUnknown } from '../../domain/memberships/membership.errors.js';
import {
  type MembershipRequest,
  type MembershipSide,
  otherSide,
} from '../../domain/memberships/membership-request.js';
import { checkSide, checkSides } from '../../domain/memberships/sides-of.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { ConfirmMembership } from './confirm-membership.js';
import { MembershipTrail } from './membership-trail.js';

/** The other side says yes or no to what one side asked for. */
@Injectable()
export class AnswerMembership {
  constructor(
    private readonly transaction: Transaction,
    private readonly requests: MembershipRequestStore,
    private readonly confirmMembership: ConfirmMembership,
    private readonly trail: MembershipTrail,
  ) {}

  /**
   * @returns the request, and the id of the membership that it made
   * @throws DomainError `MEMBERSHIP.NOT_FOUND`, `ACCESS.FORBIDDEN` for the side that asked, `MEMBERSHIP.ANSWERED`, `MEMBERSHIP.CYCLE`
   */
  confirm(id: string, viewer: Viewer): Promise<MembershipRequest & { membershipId: string }> {
    return this.answer(id, viewer, async (request, sides) => {
      checkSide(sides, otherSide(request.askedBy));
      return { ...request, membershipId: await this.confirmMembership.execute(request, viewer) };
    });
  }

  /** Whether it may be confirmed, and for which side. Only inside a transaction. @throws DomainError as `confirm` */
  check(
    id: string,
    viewer: Viewer,
  ): Promise<{ readonly request: MembershipRequest; readonly side: MembershipSide }> {
    return this.answer(id, viewer, (request, sides) => {
      const side = otherSide(request.askedBy);
      checkSide(sides, side);
      return Promise.resolve({ request, side });
    });
  }

  /** Of the side that asked: takes it back. @throws DomainError `MEMBERSHIP.NOT_FOUND`, `MEMBERSHIP.ANSWERED` */
  decline(id: string, viewer: Viewer): Promise<MembershipRequest> {
    return this.answer(id, viewer, async (request, sides) => {
      const state = sides.includes(otherSide(request.askedBy)) ? 'declined' : 'withdrawn';
      await this.requests.decide(id, state, viewer.account!.id);
      await this.trail.record(request, state, viewer);
      return { ...request, state };
    });
  }

  private answer<T>(
    id: string,
    viewer: Viewer,
    work: (request: MembershipRequest, sides: MembershipSide[]) => Promise<T>,
  ): Promise<T> {
    return this.transaction.run(async () => {
      const found = await this.requests.find(id);
      if (!found) throw membershipUnknown();
      const sides = checkSides(viewer, found);
      await this.requests.lockEnds(found);
      // Read again: whoever held both ends may have answered.
      const request = (await this.requests.find(id)) ?? found;
      if (request.state !== 'open') throw isAnswered();
      return work(request, sides);
    });
  }
}
