import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { noteWritten } from './note-written.js';
import type { ProfileAudience } from './match-profile-store.js';

/** Whom it is worth comparing one organisation with. */
export interface Candidates {
  readonly organisationId: string;
  readonly ids: readonly string[];
}

/** More are not kept: further down nobody is shown. */
const MOST_KEPT = 120;

/** Prepared candidates of every organisation. Members have the public ones where they have none of their own. */
@Injectable()
export class CandidateStore {
  constructor(private readonly transaction: Transaction) {}

  /** Puts these in place of what was prepared for the same organisations; a few hundred at a time. */
  async put(audience: ProfileAudience, prepared: readonly Candidates[]): Promise<void> {
    await this.transaction.query(
      `insert into match_candidates (organisation_id, audience, ids)
       select id, $1, ids::uuid[] from unnest($2::uuid[], $3::text[]) as c(id, ids)
       on conflict (organisation_id, audience) do update set ids = excluded.ids`,
      [
        audience,
        prepared.map(({ organisationId }) => organisationId),
        prepared.map(({ ids }) => `{${ids.join(',')}}`),
      ],
    );
  }

  /** To be called when all were put. */
  noteWritten(): Promise<void> {
    return noteWritten(this.transaction, 'match_candidates');
  }

  /** Adds one to the candidates of others who lack it, in front. Only one at a time may do so. */
  async addTo(
    organisationIds: readonly string[],
    audience: ProfileAudience,
    candidate: string,
  ): Promise<void> {
    const parameters = [organisationIds, audience, candidate];
    await this.transaction.query(
      `update match_candidates set ids = (array_prepend($3::uuid, ids))[:${MOST_KEPT}]
       where organisation_id = any($1::uuid[]) and audience = $2 and not ids @> array[$3::uuid]`,
      parameters,
    );
    if (audience === 'public') return;
    await this.transaction.query(
      `insert into match_candidates (organisation_id, audience, ids)
       select organisation_id, $2, (array_prepend($3::uuid, ids))[:${MOST_KEPT}] from match_candidates
       where organisation_id = any($1::uuid[]) and audience = 'public' and not ids @> array[$3::uuid]
       on conflict do nothing`,
      parameters,
    );
  }

  /** From now on members have the public ones. */
  async sharePublic(organisationIds: readonly string[] | null): Promise<void> {
    await this.transaction.query(
      `delete from match_candidates where audience = 'member' and ($1::uuid[] is null or organisation_id = any($1))`,
      [organisationIds],
    );
  }

  async forget(organisationIds: readonly string[]): Promise<void> {
    await this.transaction.query('delete from match_candidates where organisation_id = any($1::uuid[])', [
      organisationIds,
    ]);
  }
}
