import { Inject, Injectable } from '@nestjs/common';
import { ManageTeam } from '#accounts';
import { FindMembership, ReadOrganisations } from '#organisations';
import { CONFIG, type Config } from '#platform';
import { MembershipLetter, type MembershipTold } from './membership-letter.js';

/** Somebody asks for a membership: the other side has to answer. */
@Injectable()
export class MembershipAskedLetter extends MembershipLetter {
  readonly kind = 'accounts.membership-asked';

  constructor(
    @Inject(CONFIG) config: Config,
    team: ManageTeam,
    organisations: ReadOrganisations,
    memberships: FindMembership,
  ) {
    super(config, team, organisations, memberships);
  }

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
