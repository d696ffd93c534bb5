import { Injectable } from '@nestjs/common';
import { Clock, groupBy } from '#platform';
import { MembershipStore } from '../persistence/membership-store.js';
import { today } from './list-members.js';

/** Which active networks each organisation is a current member of; for ranking. */
@Injectable()
export class ListNetworksOf {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {}

  /** Ids of networks by id of the member. */
  async execute(memberIds: readonly string[]): Promise<Map<string, string[]>> {
    if (memberIds.length === 0) return new Map();
    const pairs = await this.memberships.networksOf(memberIds, today(this.clock));
    const groups = groupBy(pairs, ({ memberId }) => memberId);
    return new Map([...groups].map(([member, found]) => [member, found.map(({ networkId }) => networkId)]));
  }
}
