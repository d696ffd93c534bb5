import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { In } from 'typeorm';
import type { MatchEntry } from '../domain/match-entry.js';
import { MatchEntryRow } from './match-entry.row.js';
import type { ProfileAudience } from './match-profile-store.js';

/** How many with a topic or field in common are scored in full, and how many of the newest beside them. */
const MOST_CANDIDATES = 300;
const MOST_NEWEST = 200;

/** What of entries is looked for. */
export interface EntryQuery {
  readonly type: MatchEntry['type'];
  readonly side: MatchEntry['side'];
  /** Topics and parents of the one that is compared. */
  readonly fields: readonly string[];
  /** An organisation is proposed nothing of its own. */
  readonly notOf: string | null;
  /** Ids of those whose texts are near. */
  readonly near: readonly string[];
}

/** Prepared initiatives, offers and needs. */
@Injectable()
export class MatchEntryStore {
  constructor(private readonly transaction: Transaction) {}

  byId(type: MatchEntry['type'], id: string, audience: ProfileAudience): Promise<MatchEntry | null> {
    return this.rows.findOneBy({
      type,
      id,
      ...(audience === 'public' ? { forPublic: true } : { forMembers: true }),
    });
  }

  /**
   * Those that could be alike: the ones with most topics and fields in common, those with near texts, and the newest, which need
   * share none. Entries of organisations that are not active or paused are left out, as are those of the one that asks.
   */
  candidates(
    { type, side, fields, notOf, near }: EntryQuery,
    audience: ProfileAudience,
  ): Promise<MatchEntry[]> {
    const flag = audience === 'public' ? 'for_public' : 'for_members';
    const proposed = `e.type = $1 and e.side is not distinct from $2 and e.${flag} and e.organisation_id is distinct from $3::uuid
      and exists (select from match_profiles p
                  where p.organisation_id = e.organisation_id and p.${flag} and not p.paused)`;
    return this.transaction.query(
      `select type, id, organisation_id as "organisationId", side, topics, texts from (
         (select e.* from match_entries e where ${proposed} and e.topics_and_parents && $4::text[]
          order by cardinality(array(select unnest(e.topics_and_parents) intersect select unnest($4::text[]))) desc, e.id
          limit ${MOST_CANDIDATES})
         union
         (select e.* from match_entries e where ${proposed} and e.id = any($5::uuid[]))
         union
         (select e.* from match_entries e where ${proposed} order by e.written_at desc, e.id limit ${MOST_NEWEST})
       ) found order by id`,
      [type, side, notOf, fields, near],
    );
  }

  /** Puts these rows in place of all that is held of these entries. */
  async replace(
    type: MatchEntry['type'],
    ids: readonly string[],
    rows: readonly MatchEntryRow[],
  ): Promise<void> {
    if (ids.length > 0) await this.rows.delete({ type, id: In([...ids]) });
    if (rows.length > 0) await this.rows.insert([...rows]);
  }

  private get rows() {
    return this.transaction.manager.getRepository(MatchEntryRow);
  }
}
