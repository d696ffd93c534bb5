import { Injectable } from '@nestjs/common';
import {
  CountMembers,
  ListMembers,
  ListRelations,
  type MemberCount,
  type MembershipLine,
  type OrganisationView,
  type RelationLine,
} from '#organisations';
import type { Page } from '#platform';

/** Members shown on the profile itself; the list has the rest. */
const MOST_SHOWN = 30;

export interface ProfileTies {
  readonly members: Page<MembershipLine>;
  readonly memberCount: MemberCount | null;
  readonly memberships: Page<MembershipLine>;
  readonly relations: readonly RelationLine[];
}

/** Whom an organisation is tied to, as its profile shows it. */
@Injectable()
export class ReadProfileTies {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly listRelations: ListRelations,
    private readonly countMembers: CountMembers,
  ) {}

  async execute({ id, kinds }: OrganisationView, memberCursor: string | null): Promise<ProfileTies> {
    const isNetwork = kinds.includes('network');
    const [members, memberships, relations, counts] = await Promise.all([
      isNetwork ? this.listMembers.members(id, { cursor: memberCursor, limit: MOST_SHOWN }) : NOBODY,
      this.listMembers.memberships(id, { cursor: null, limit: MOST_SHOWN }),
      this.listRelations.execute(id),
      this.countMembers.execute(isNetwork ? [id] : []),
    ]);
    return { members, memberCount: counts.get(id) ?? null, memberships, relations };
  }
}

const NOBODY: Page<MembershipLine> = { items: [], next: null };
