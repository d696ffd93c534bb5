import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#platform';
import type { OrganisationRef } from '../../domain/organisation-view.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { today } from '../list-members.js';
import { ReadOrganisations } from '../read-organisations.js';
import { ResolveSlugs } from '../resolve-slugs.js';

/** The two ends of a membership, and whether there is one now. */
@Injectable()
export class FindEnds {
  constructor(
    private readonly resolveSlugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND` (details: `slug`), also for withdrawn and merged ones */
  async bySlugs(slugs: { network: string; member: string }): Promise<{
    network: OrganisationRef;
    member: OrganisationRef;
  }> {
    const ids = await this.resolveSlugs.execute([slugs.network, slugs.member]);
    const refs = await this.organisations.refs([...ids.values()]);
    const find = (slug: string): OrganisationRef => {
      const found = refs.get(ids.get(slug) ?? '');
      if (!found) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
      return found;
    };
    return { network: find(slugs.network), member: find(slugs.member) };
  }

  /** One that has not ended: it may also begin later. */
  async isMember({ networkId, memberId }: { networkId: string; memberId: string }): Promise<boolean> {
    const [row] = await this.memberships.betweenAny([networkId], [memberId]);
    return row !== undefined && !isOver(row, today(this.clock));
  }
}

/** Partial dates last to their end: `2018` to the end of 2018. @param day ISO date */
export function isOver({ until, over }: { until: string | null; over: boolean }, day: string): boolean {
  return over || (until !== null && until < day.slice(0, until.length));
}
