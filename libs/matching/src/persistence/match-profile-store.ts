import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#organisations';
import { Transaction } from '#platform';
import { In } from 'typeorm';
import type { PreparedProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import { candidatesOf, MOST_CANDIDATES } from './candidates-of.js';
import { MatchProfileRow } from './match-profile.row.js';

/** Whose copy of a profile is meant: hidden fields are not in the other one. */
export type ProfileAudience = 'public' | 'member';

/** Where whom is looked for. */
export interface Surroundings {
  readonly kinds: readonly OrganisationKind[];
  /** Two digits. */
  readonly state: string;
  readonly box: {
    readonly south: number;
    readonly north: number;
    readonly west: number;
    readonly east: number;
  } | null;
}

/** A box that holds nothing. */
const NOWHERE = { south: 1, north: -1, west: 1, east: -1 };

@Injectable()
export class MatchProfileStore {
  constructor(private readonly transaction: Transaction) {}

  async byId(organisationId: string, audience: ProfileAudience): Promise<PreparedProfile | null> {
    return this.rows.findOneBy({ organisationId, ...flagFor(audience) });
  }

  /** Ids of those with whom anything at all is shared that could make them a peer, the most topics (parents included) first. */
  async candidates(
    profile: PreparedProfile,
    fields: readonly string[],
    audience: ProfileAudience,
    filter: PeerFilter,
  ): Promise<string[]> {
    const { sql, values } = candidatesOf(profile, fields, flag(audience), filter);
    const rows = await this.transaction.query<{ id: string }>(sql, values);
    return rows.map(({ id }) => id);
  }

  /** Ids of all that one audience knows. */
  async ids(audience: ProfileAudience): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select organisation_id as id from match_profiles
       where ${flag(audience)} order by organisation_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Those of some main kinds in one state or in a box of coordinates; paused ones are left out. */
  around({ kinds, state, box }: Surroundings, audience: ProfileAudience): Promise<PreparedProfile[]> {
    return this.rows
      .createQueryBuilder('p')
      .where(audience === 'public' ? 'p.forPublic' : 'p.forMembers')
      .andWhere('not p.paused and p.kinds[1] = any(:kinds)', { kinds: [...kinds] })
      .andWhere('(p.state = :state or p.lat between :south and :north and p.lon between :west and :east)', {
        state,
        ...(box ?? NOWHERE),
      })
      .orderBy('p.organisationId')
      .limit(MOST_CANDIDATES)
      .getMany();
  }

  /** Puts these rows in place of all that is held of these organisations. */
  async replace(organisationIds: readonly string[], rows: readonly MatchProfileRow[]): Promise<void> {
    if (organisationIds.length > 0) await this.rows.delete({ organisationId: In([...organisationIds]) });
    if (rows.length > 0) await this.rows.insert([...rows]);
  }

  private get rows() {
    return this.transaction.manager.getRepository(MatchProfileRow);
  }
}

function flagFor(audience: ProfileAudience) {
  return audience === 'public' ? { forPublic: true } : { forMembers: true };
}

function flag(audience: ProfileAudience): 'for_public' | 'for_members' {
  return audience === 'public' ? 'for_public' : 'for_members';
}
