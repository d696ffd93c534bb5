import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#organisations';
import { Transaction } from '#platform';
import { In } from 'typeorm';
import type { PreparedProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import { MatchProfileRow } from './match-profile.row.js';

/** Whose copy of a profile is meant: hidden fields are not in the other one. */
export type ProfileAudience = 'public' | 'member';

/** How many profiles are scored in full. */
const MOST_CANDIDATES = 400;

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

/** Hundreds of rows at a time are read without an entity each: that takes half the time. */
const PROFILE = `organisation_id as "organisationId", kinds, topics, place, state, size, population, lat, lon, networks, related, events,
  listings, adoptions`;

/** A box that holds nothing. */
const NOWHERE = { south: 1, north: -1, west: 1, east: -1 };

@Injectable()
export class MatchProfileStore {
  constructor(private readonly transaction: Transaction) {}

  async byId(organisationId: string, audience: ProfileAudience): Promise<PreparedProfile | null> {
    return this.rows.findOneBy({ organisationId, ...flagFor(audience) });
  }

  /** Of these, those that can be proposed: known to the audience and not paused. In no particular order. */
  byIds(organisationIds: readonly string[], audience: ProfileAudience): Promise<PreparedProfile[]> {
    return this.transaction.query(
      `select ${PROFILE} from match_profiles
       where organisation_id = any($1::uuid[]) and ${audience === 'public' ? 'for_public' : 'for_members'} and not paused`,
      [organisationIds],
    );
  }

  /**
   * Those with whom anything at all is shared that could make them a peer, the most topics (parents included) first.
   * Paused organisations and the one itself are no candidates.
   */
  async candidates(
    profile: PreparedProfile,
    fields: readonly string[],
    audience: ProfileAudience,
    { kinds, states, sizes, open }: PeerFilter,
  ): Promise<PreparedProfile[]> {
    return (
      this.rows
        .createQueryBuilder('p')
        .where(audience === 'public' ? 'p.forPublic' : 'p.forMembers')
        .andWhere('not p.paused and p.organisationId <> :id', { id: profile.organisationId })
        .andWhere(
          `(p.topicsAndParents && :topics::text[] or p.networks && :networks::uuid[] or p.events && :events::uuid[]
          or p.adoptions @> any(:chains::jsonb[]) or p.organisationId = any(:related::uuid[]) or p.place = :place
          or (p.kinds[1] = :kind and p.state = :state))`,
          {
            topics: fields,
            networks: profile.networks,
            events: profile.events,
            related: profile.related.map(({ id }) => id),
            place: profile.place,
            chains: profile.adoptions.map(({ initiative }) => JSON.stringify([{ initiative }])),
            kind: profile.kinds[0] ?? null,
            state: profile.state,
          },
        )
        .andWhere(
          `(:kinds::text[] is null or p.kinds && :kinds) and (:states::text[] is null or p.state = any(:states))
         and (:sizes::text[] is null or p.size = any(:sizes)) and (:open::boolean is not true or p.open)`,
          { kinds: kinds ?? null, states: states ?? null, sizes: sizes ?? null, open: open ?? false },
        )
        .orderBy(
          `(p.organisationId = any(:related::uuid[]))::int
         + cardinality(array(select unnest(p.topicsAndParents) intersect select unnest(:topics::text[])))
         + cardinality(array(select unnest(p.networks) intersect select unnest(:networks::uuid[])))
         + cardinality(array(select unnest(p.events) intersect select unnest(:events::uuid[])))`,
          'DESC',
        )
        // Among equals others for everyone who asks, and always the same.
        .addOrderBy('hashtextextended(p.organisation_id::text, hashtextextended(:asker, 0))')
        .setParameter('asker', profile.organisationId)
        .limit(MOST_CANDIDATES)
        .getMany()
    );
  }

  /** Ids of all that one audience knows. */
  async ids(audience: ProfileAudience): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select organisation_id as id from match_profiles
       where ${audience === 'public' ? 'for_public' : 'for_members'} order by organisation_id`,
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
