import { Injectable } from '@nestjs/common';
import type { MembershipRequest } from '../../domain/memberships/membership-request.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { MembershipStore } from '../../persistence/membership-store.js';

/** What letters tell of, read when they are written. */
@Injectable()
export class FindMembership {
  constructor(
    private readonly requests: MembershipRequestStore,
    private readonly memberships: MembershipStore,
  ) {}

  /** Whatever its state. */
  request(id: string): Promise<MembershipRequest | null> {
    return this.requests.find(id);
  }

  /** The ends and the last day of a membership. */
  async standing(id: string): Promise<Pick<MembershipRequest, 'networkId' | 'memberId' | 'until'> | null> {
    const [row] = await this.memberships.byIds([id]);
    return row ?? null;
  }
}
