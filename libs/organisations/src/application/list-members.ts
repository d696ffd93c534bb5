import { Injectable } from '@nestjs/common';
import { Clock, cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { MembershipLine } from '../domain/membership.js';
import { MembershipStore } from '../persistence/membership-store.js';
import { ReadOrganisations } from './read-organisations.js';

const NAME_AND_SLUG = z.tuple([z.string(), z.string()]);

/** Where a list goes on and how long a page is. */
export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

/** The current members of a network, or the networks an organisation is a current member of, by name. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly store: MembershipStore,
    private readonly organisations: ReadOrganisations,
    private readonly clock: Clock,
  ) {}

  members(networkId: string, page: PageRequest): Promise<Page<MembershipLine>> {
    return this.list('network', networkId, page);
  }

  memberships(memberId: string, page: PageRequest): Promise<Page<MembershipLine>> {
    return this.list('member', memberId, page);
  }

  private async list(
    end: 'network' | 'member',
    id: string,
    { cursor, limit }: PageRequest,
  ): Promise<Page<MembershipLine>> {
    const after = cursor === null ? null : decodeCursor(cursor, NAME_AND_SLUG);
    const listed = await this.store.list(end, id, after, limit + 1, today(this.clock));
    const page = cutPage(listed, limit, (last) => encodeCursor([last.name, last.slug]));
    const [rows, refs] = await Promise.all([
      this.store.byIds(page.items.map((line) => line.id)),
      this.organisations.refs(page.items.map((line) => line.otherId)),
    ]);
    const items = page.items.flatMap(({ id: membershipId, otherId }): MembershipLine[] => {
      const row = rows.find((one) => one.id === membershipId);
      const organisation = refs.get(otherId);
      if (!row || !organisation) return [];
      const { role, from, until, provenance } = row;
      return [{ organisation, role, from, until, origin: provenance['member'] ?? null }];
    });
    return { items, next: page.next };
  }
}

/** ISO date of the clock's day in UTC. */
export function today(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
