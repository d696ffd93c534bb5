import { Injectable } from '@nestjs/common';
import { HeldVersions, Transaction } from '#platform';
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

/** A row without what is in it. */
interface RowVersion {
  readonly id: string;
  readonly forPublic: boolean;
  /** Differs whenever the profile or its vector was written. */
  readonly version: string;
}

interface CandidateVersion extends RowVersion {
  readonly isPrepared: boolean;
}

interface Row extends PreparedProfile {
  readonly forPublic: boolean;
  readonly version: string;
  readonly vector: Buffer | null;
}

/** About 3 kB each. */
const MOST_HELD = 20_000;

/** Which transaction wrote a row and where it lies: together no two versions of a row have them. */
const VERSION = 'concat(p.xmin, p.ctid, v.xmin, v.ctid)';

/**
 * The vector of each profile by its key. `offset 0` keeps Postgres from joining whole tables: it knows nothing of a model that was
 * learned a moment ago, and then takes its ten thousand vectors for four.
 */
const WITH_VECTOR = (model: '$2' | '$3') =>
  `match_profiles p left join lateral (
     select content, xmin, ctid from text_vectors
     where model_id = ${model} and type = 'organisation' and id = p.organisation_id offset 0
   ) v on true`;

/**
 * Prepared profiles together with what is known of their texts. To read and unpack them took most of the time of a list, and they
 * change seldom: they are held in memory, each under the version of its row, which is asked for anew every time.
 */
@Injectable()
export class LearnedProfileStore {
  private readonly held = new HeldVersions<MatchProfile>(MOST_HELD);

  constructor(private readonly transaction: Transaction) {}

  /**
   * One statement that touches a hundred rows by their keys, however many organisations there are, and another one for those that were
   * not read yet. null for one that has no profile; candidates that paused or are gone are left out.
   */
  async around(
    organisationId: string,
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<PreparedSurroundings | null> {
    const versions = await this.transaction.query<CandidateVersion>(
      `with prepared as (
         select ids from match_candidates where organisation_id = $1 and audience = any($2::text[]) order by audience limit 1
       )
       select p.organisation_id as id, p.for_public as "forPublic", ${VERSION} as version, exists (select from prepared) as "isPrepared"
       from ${WITH_VECTOR('$3')}
       where p.organisation_id = any(array_prepend($1::uuid, coalesce((select ids from prepared), '{}')))
         and ${flagOf(audience)} and (not p.paused or p.organisation_id = $1)`,
      [organisationId, audience === 'public' ? ['public'] : ['member', 'public'], model?.id ?? null],
    );
    const profiles = await this.read(versions, audience, model);
    const mine = profiles.find((profile) => profile.organisationId === organisationId);
    if (!mine) return null;
    const candidates = profiles.filter((profile) => profile !== mine);
    return { mine, candidates: versions[0]?.isPrepared ? candidates : null };
  }

  /** Of these, those that can be proposed: known to the audience and not paused. In no particular order. */
  async of(
    organisationIds: readonly string[],
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<MatchProfile[]> {
    const versions = await this.transaction.query<RowVersion>(
      `select p.organisation_id as id, p.for_public as "forPublic", ${VERSION} as version
       from ${WITH_VECTOR('$2')}
       where p.organisation_id = any($1::uuid[]) and ${flagOf(audience)} and not p.paused`,
      [organisationIds, model?.id ?? null],
    );
    return this.read(versions, audience, model);
  }

  /** Whether more profiles can be held without others being let go. */
  get hasRoom(): boolean {
    return this.held.hasRoom;
  }

  /**
   * Holds the next profiles ahead of whoever asks for them.
   *
   * @param after an id of an organisation: those that come after it are read
   * @returns the last id that was read; null where there is none
   */
  async hold(
    after: string,
    most: number,
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<string | null> {
    const next = await this.transaction.query<{ id: string }>(
      `select p.organisation_id as id from match_profiles p where p.organisation_id > $1 and ${flagOf(audience)}
       order by p.organisation_id limit $2`,
      [after, most],
    );
    const ids = next.map(({ id }) => id);
    if (ids.length > 0) await this.fetch(ids, audience, model);
    return ids.at(-1) ?? null;
  }

  private async read(
    versions: readonly RowVersion[],
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<MatchProfile[]> {
    const found: MatchProfile[] = [];
    const missing: string[] = [];
    for (const { id, forPublic, version } of versions) {
      const profile = this.held.get(keyOf(id, forPublic, model), version);
      if (profile) found.push(profile);
      else missing.push(id);
    }
    return missing.length === 0 ? found : [...found, ...(await this.fetch(missing, audience, model))];
  }

  private async fetch(
    ids: readonly string[],
    audience: ProfileAudience,
    model: ModelKey,
  ): Promise<MatchProfile[]> {
    const rows = await this.transaction.query<Row>(
      `select p.organisation_id as "organisationId", p.kinds, p.topics, p.place, p.state, p.size, p.population, p.lat, p.lon,
         p.networks, p.related, p.events, p.listings, p.adoptions, v.content as vector,
         p.for_public as "forPublic", ${VERSION} as version
       from ${WITH_VECTOR('$2')}
       where p.organisation_id = any($1::uuid[]) and ${flagOf(audience)}`,
      [ids, model?.id ?? null],
    );
    return rows.map(({ vector, forPublic, version, ...prepared }) => {
      const profile = { ...prepared, text: vector && model ? unpackVector(vector, model.version) : null };
      this.held.put(keyOf(profile.organisationId, forPublic, model), version, profile);
      return profile;
    });
  }
}

/** Of the row, not of who asks: what is hidden from the public has a row of its own. */
function keyOf(id: string, forPublic: boolean, model: ModelKey): string {
  return `${id} ${forPublic} ${model?.id}`;
}

function flagOf(audience: ProfileAudience): string {
  return audience === 'public' ? 'p.for_public' : 'p.for_members';
}
