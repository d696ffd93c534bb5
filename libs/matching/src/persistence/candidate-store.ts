import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileAudience } from './match-profile-store.js';

/** Whom it is worth comparing one organisation with. */
export interface Candidates {
  readonly organisationId: string;
  readonly ids: readonly string[];
}

/** More are not kept: further down nobody is shown. */
const MOST_KEPT = 260;

/** Prepared candidates of every organisation. */
@Injectable()
export class CandidateStore {
  constructor(private readonly transaction: Transaction) {}

  /** null where nothing was prepared yet. */
  async of(organisationId: string, audience: ProfileAudience): Promise<string[] | null> {
    const [row] = await this.transaction.query<{ ids: string[] }>(
      'select ids from match_candidates where organisation_id = $1 and audience = $2',
      [organisationId, audience],
    );
    return row?.ids ?? null;
  }

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

  /** Adds one to the candidates of others who lack it, in front. Rows are locked in one order by all. */
  async addTo(
    organisationIds: readonly string[],
    audience: ProfileAudience,
    candidate: string,
  ): Promise<void> {
    await this.transaction.query(
      `with others as (
         select organisation_id from match_candidates
         where organisation_id = any($1::uuid[]) and audience = $2 and not ids @> array[$3::uuid]
         order by organisation_id for update
       )
       update match_candidates c set ids = (array_prepend($3::uuid, c.ids))[:${MOST_KEPT}]
       from others where c.organisation_id = others.organisation_id and c.audience = $2`,
      [organisationIds, audience, candidate],
    );
  }

  async forget(organisationIds: readonly string[]): Promise<void> {
    await this.transaction.query('delete from match_candidates where organisation_id = any($1::uuid[])', [
      organisationIds,
    ]);
  }
}
