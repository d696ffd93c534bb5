import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { MatchProfile, PreparedProfile } from '../../domain/match-profile.js';
import type { ProfileAudience } from '../match-profile-store.js';
import { unpackVector } from './packed-vector.js';

/** An organisation and whom it is worth comparing it with. */
export interface PreparedSurroundings {
  readonly mine: MatchProfile;
  /** null where none were prepared yet. */
  readonly candidates: readonly MatchProfile[] | null;
}

/** Which model's vectors are meant; null: nothing was learned yet. */
export type ModelKey = { readonly id: string; readonly version: string } | null;

interface Row extends PreparedProfile {
  readonly vector: Buffer | null;
  readonly isPrepared: boolean;
}

/** Prepared profiles together with what is known of their texts. */
@Injectable()
export class LearnedProfileStore {
  constructor(private readonly transaction: Transaction) {}

  /**
   * One statement that touches a hundred rows by their keys, however many organisations there are. null for one that has no profile;
   * candidates that paused or are gone are left out.
   */
  async around(
    organisationId: string,
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<PreparedSurroundings | null> {
    const rows = await this.transaction.query<Row>(
      `with prepared as (
         select ids from match_candidates where organisation_id = $1 and audience = any($2::text[]) order by audience limit 1
       )
       select p.organisation_id as "organisationId", p.kinds, p.topics, p.place, p.state, p.size, p.population, p.lat, p.lon,
         p.networks, p.related, p.events, p.listings, p.adoptions, v.content as vector,
         exists (select from prepared) as "isPrepared"
       from match_profiles p
       left join text_vectors v on v.model_id = $3 and v.type = 'organisation' and v.id = p.organisation_id
       where p.organisation_id = any(array_prepend($1::uuid, coalesce((select ids from prepared), '{}')))
         and ${audience === 'public' ? 'p.for_public' : 'p.for_members'} and (not p.paused or p.organisation_id = $1)`,
      [organisationId, audience === 'public' ? ['public'] : ['member', 'public'], model?.id ?? null],
    );
    const profiles = rows.map(({ vector, isPrepared: _, ...profile }): MatchProfile => ({
      ...profile,
      text: vector && model ? unpackVector(vector, model.version) : null,
    }));
    const mine = profiles.find((profile) => profile.organisationId === organisationId);
    if (!mine) return null;
    const candidates = profiles.filter((profile) => profile !== mine);
    return { mine, candidates: rows[0]?.isPrepared ? candidates : null };
  }
}
