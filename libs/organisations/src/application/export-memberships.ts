import { Injectable } from '@nestjs/common';
import { withoutEmpty } from '#platform';
import type { MembershipDraft } from '../domain/membership.js';
import { MembershipStore } from '../persistence/membership-store.js';
import { OrganisationStore } from '../persistence/organisation-store.js';
import { bySlugs } from './by-slugs.js';

/** All memberships of active organisations in active networks, as entries of a network file, by their slugs. */
@Injectable()
export class ExportMemberships {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
  ) {}

  async *execute(): AsyncGenerator<MembershipDraft> {
    const slugs = await this.organisations.activeSlugs();
    const drafts = (await this.memberships.all()).flatMap((row): MembershipDraft[] => {
      const [network, member] = [slugs.get(row.networkId), slugs.get(row.memberId)];
      if (!network || !member) return [];
      const { role, from, until, added } = row;
      return [{ network, member, ...withoutEmpty({ role, from, until, added }) }];
    });
    yield* drafts.sort(bySlugs(({ network, member }) => [network, member]));
  }
}
