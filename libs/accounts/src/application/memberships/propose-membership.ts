import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  AnswerMembership,
  AskMembership,
  authorOf,
  HoldBack,
  type MembershipRequest,
  type MembershipSide,
  type NewMembership,
} from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { MEMBERSHIP_RECORD } from '../../domain/membership-record.js';
import { NegotiateMembership } from './negotiate-membership.js';

/** What came of asking or confirming. */
export interface ProposedMembership {
  /** Id of the membership where there is one now, else of the request; null where it waits. */
  readonly id: string | null;
  readonly state: 'open' | 'confirmed';
  /** Id of the change that the own side has to approve first: the other side has heard nothing. */
  readonly pending: string | null;
}

/** Asks for memberships and confirms them; what editors say for their side waits until it is approved, where that is asked for (ADR 123). */
@Injectable()
export class ProposeMembership {
  constructor(
    private readonly transaction: Transaction,
    private readonly holdBack: HoldBack,
    private readonly asking: AskMembership,
    private readonly answering: AnswerMembership,
    private readonly negotiate: NegotiateMembership,
  ) {}

  /** @throws DomainError as `AskMembership` */
  ask(wanted: NewMembership, viewer: Viewer): Promise<ProposedMembership> {
    return this.transaction.run(async () => {
      const { sides, open, ...ends } = await this.asking.check(wanted, viewer);
      const { role, from, until } = open ?? wanted;
      const fields = { role: role || null, from: from || null, until: until || null };
      const pending = await this.hold({ ...ends, ...fields }, sides, viewer);
      if (pending !== null) return { id: null, state: 'open', pending };
      const { id, membershipId } = await this.negotiate.ask(wanted, viewer);
      return { id: membershipId ?? id, state: membershipId ? 'confirmed' : 'open', pending };
    });
  }

  /** @throws DomainError as `AnswerMembership.confirm` */
  confirm(id: string, viewer: Viewer): Promise<ProposedMembership> {
    return this.transaction.run(async () => {
      const { request, side } = await this.answering.check(id, viewer);
      const pending = await this.hold(request, [side], viewer);
      if (pending !== null) return { id: null, state: 'open', pending };
      return { id: await this.negotiate.confirm(id, viewer), state: 'confirmed', pending };
    });
  }

  /** What waited is not kept where nobody asks for approval any more. @returns null where nobody has to approve it */
  private async hold(
    { networkId, memberId, role, from, until }: Wanted,
    sides: readonly MembershipSide[],
    viewer: Viewer,
  ): Promise<string | null> {
    for (const side of sides) {
      const own = side === 'network' ? networkId : memberId;
      const author = authorOf(viewer, own);
      const open = await this.holdBack.openOfKind(own, MEMBERSHIP_RECORD, viewer);
      const same = [...open].find(([, { network, member }]) => network === networkId && member === memberId);
      const held = { kind: MEMBERSHIP_RECORD, id: same?.[0] ?? randomUUID(), version: 0, provenance: {} };
      const wanted = { network: networkId, member: memberId, role, from, until };
      const waits = await this.holdBack.execute(own, { ...held, fields: {} }, wanted, author);
      if (waits) return waits.pending;
    }
    return null;
  }
}

type Wanted = Pick<MembershipRequest, 'networkId' | 'memberId' | 'role' | 'from' | 'until'>;
