import { Injectable } from '@nestjs/common';
import { KeepRoleMailbox, ManageTeam } from '#accounts';
import { Reachability } from '#platform';

/** Somebody who can say whether a profile is still right. */
export interface Asked {
  readonly email: string;
  readonly language: 'de' | 'en';
  /** Null: the organisation's own mailbox, which is nobody's. */
  readonly accountId: string | null;
}

/** Its editors and owners; where mail reaches none of them, its own mailbox; nobody where it reaches that neither. */
@Injectable()
export class WhomToAsk {
  constructor(
    private readonly team: ManageTeam,
    private readonly mailboxes: KeepRoleMailbox,
    private readonly reachability: Reachability,
  ) {}

  async execute(organisationId: string): Promise<readonly Asked[]> {
    const holders = await this.team.holders(organisationId);
    const tending = holders.filter(({ role }) => role !== 'member');
    const mailbox = await this.mailboxes.find(organisationId);
    const addresses = [...tending.map(({ email }) => email), ...(mailbox ? [mailbox.email] : [])];
    const lost = await this.reachability.unreachableAmong(addresses);
    const reached = tending.filter(({ email }) => !lost.has(email));
    if (reached.length > 0) return reached;
    return mailbox && !lost.has(mailbox.email)
      ? [{ email: mailbox.email, language: 'de', accountId: null }]
      : [];
  }
}
