import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { In } from 'typeorm';
import type { MatchProfile } from '../domain/match-profile.js';
import { MatchProfileRow } from './match-profile.row.js';

/** Whose copy of a profile is meant: hidden fields are not in the other one. */
export type ProfileAudience = 'public' | 'member';

/** How many profiles are scored in full. */
const MOST_CANDIDATES = 400;

@Injectable()
export class MatchProfileStore {
  constructor(private readonly transaction: Transaction) {}

  async byId(organisationId: string, audience: ProfileAudience): Promise<MatchProfile | null> {
    return this.rows.findOneBy({ organisationId, ...flagFor(audience) });
  }

  /**
   * Those with whom anything at all is shared that could make them a peer, the most topics (parents included) first.
   * Paused organisations and the one itself are no candidates.
   */
  async candidates(
    profile: MatchProfile,
    parents: readonly string[],
    audience: ProfileAudience,
  ): Promise<MatchProfile[]> {
    const topics = [...new Set([...profile.topics, ...parents])];
    return this.rows
      .createQueryBuilder('p')
      .where(audience === 'public' ? 'p.forPublic' : 'p.forMembers')
      .andWhere('not p.paused and p.organisationId <> :id', { id: profile.organisationId })
      .andWhere(
        `(p.topicsAndParents && :topics::text[] or p.networks && :networks::uuid[] or p.events && :events::uuid[]
          or p.organisationId = any(:related::uuid[]) or p.place = :place
          or (p.kinds[1] = :kind and p.state = :state))`,
        {
          topics,
          networks: profile.networks,
          events: profile.events,
          related: profile.related.map(({ id }) => id),
          place: profile.place,
          kind: profile.kinds[0] ?? null,
          state: profile.state,
        },
      )
      .orderBy(
        `(p.organisationId = any(:related::uuid[]))::int
         + cardinality(array(select unnest(p.topicsAndParents) intersect select unnest(:topics::text[])))
         + cardinality(array(select unnest(p.networks) intersect select unnest(:networks::uuid[])))
         + cardinality(array(select unnest(p.events) intersect select unnest(:events::uuid[])))`,
        'DESC',
      )
      .addOrderBy('p.organisationId')
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
