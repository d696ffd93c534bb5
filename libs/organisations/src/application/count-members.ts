import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { MemberCount } from '../domain/membership.js';
import { MembershipStore } from '../persistence/membership-store.js';
import { today } from './list-members.js';

/** How many current members networks have, directly and through nested networks (NET-03). */
@Injectable()
export class CountMembers {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {}

  /** By id; a network without members is absent. */
  async execute(networkIds: readonly string[]): Promise<Map<string, MemberCount>> {
    if (networkIds.length === 0) return new Map();
    return this.memberships.counts(networkIds, today(this.clock));
  }
}
