import { Injectable } from '@nestjs/common';
import {
  AnswerMembership,
  type AskedMembership,
  AskMembership,
  EndMembership,
  type EndedMembership,
  type MembershipRequest,
  type NewMembership,
} from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { WriteToEditors } from '../write-to-editors.js';

/** Kinds of letters about memberships. */
const ASKED = 'accounts.membership-asked';
const ANSWERED = 'accounts.membership-answered';
const ENDED = 'accounts.membership-ended';

/** What one side does about a membership, with the letters to the editors of the other: one commit. */
@Injectable()
export class NegotiateMembership {
  constructor(
    private readonly transaction: Transaction,
    private readonly asking: AskMembership,
    private readonly answering: AnswerMembership,
    private readonly ending: EndMembership,
    private readonly write: WriteToEditors,
  ) {}

  /** @throws DomainError as `AskMembership` */
  ask(wanted: NewMembership, viewer: Viewer): Promise<AskedMembership> {
    return this.transaction.run(async () => {
      const asked = await this.asking.execute(wanted, viewer);
      // Whoever spoke for both sides needs no letter; who asked first is told that the other side did too.
      if (asked.membershipId === null) await this.tell(ASKED, asked, othersOf(asked), viewer);
      else if (asked.accountId !== viewer.account?.id)
        await this.tell(ANSWERED, asked, askersOf(asked), viewer);
      return asked;
    });
  }

  /** @returns id of the membership. @throws DomainError as `AnswerMembership.confirm` */
  confirm(id: string, viewer: Viewer): Promise<string> {
    return this.transaction.run(async () => {
      const { membershipId, ...request } = await this.answering.confirm(id, viewer);
      await this.tell(ANSWERED, request, askersOf(request), viewer);
      return membershipId;
    });
  }

  /** @throws DomainError as `AnswerMembership.decline` */
  decline(id: string, viewer: Viewer): Promise<MembershipRequest> {
    return this.transaction.run(async () => {
      const request = await this.answering.decline(id, viewer);
      if (request.state === 'declined') await this.tell(ANSWERED, request, askersOf(request), viewer);
      return request;
    });
  }

  /** Both sides are told: either may have ended it. @throws DomainError as `EndMembership` */
  end(id: string, until: string | null, viewer: Viewer): Promise<EndedMembership> {
    return this.transaction.run(async () => {
      const ended = await this.ending.execute(id, until, viewer);
      await this.tell(ENDED, ended, ended.networkId, viewer);
      await this.tell(ENDED, ended, ended.memberId, viewer);
      return ended;
    });
  }

  private tell(
    kind: string,
    { id }: Pick<MembershipRequest, 'id'>,
    organisationId: string,
    { account }: Viewer,
  ): Promise<void> {
    return this.write.execute(organisationId, kind, { id }, account?.id ?? null);
  }
}

function askersOf({ askedBy, networkId, memberId }: MembershipRequest): string {
  return askedBy === 'network' ? networkId : memberId;
}

function othersOf({ askedBy, networkId, memberId }: MembershipRequest): string {
  return askedBy === 'network' ? memberId : networkId;
}
