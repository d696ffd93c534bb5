import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Traits } from '../domain/candidates/candidate-finder.js';
import type { ProfileAudience } from './match-profile-store.js';

type TraitsRow = Omit<Traits, 'offers' | 'needs' | 'marks'> & {
  readonly listings: readonly { readonly kind: 'offer' | 'need'; readonly topics: readonly string[] }[];
  readonly marks: readonly (string | null)[];
};

/** All of a large network, beside other work. */
const PATIENCE_MS = 60_000;

/** What leads from one organisation to others, of all at once. */
@Injectable()
export class TraitsStore {
  constructor(private readonly transaction: Transaction) {}

  /** Always in the same order. About 1 kB each: meant for the worker. */
  async all(audience: ProfileAudience): Promise<Traits[]> {
    const sql = `select p.organisation_id as "organisationId", p.paused, p.topics, p.topics_and_parents as "topicsAndParents", p.listings,
         array(select jsonb_path_query(p.related, '$[*].id')#>>'{}') as related, coalesce(v.words, '{}') as words,
         p.networks::text[] || p.events::text[] || array(select jsonb_path_query(p.adoptions, '$[*].initiative')#>>'{}')
           || array['place ' || p.place, p.kinds[1] || ' ' || p.state] as marks
       from match_profiles p
       left join text_models_in_use u on u.audience = $1
       left join text_vectors v on v.model_id = u.model_id and v.type = 'organisation' and v.id = p.organisation_id
       where ${audience === 'public' ? 'p.for_public' : 'p.for_members'} order by p.organisation_id`;
    const rows = await this.transaction.read<TraitsRow>({ sql, values: [audience] }, PATIENCE_MS);
    return rows.map(({ listings, marks, ...row }) => ({
      ...row,
      offers: topicsOf(listings, 'offer'),
      needs: topicsOf(listings, 'need'),
      marks: marks.filter((mark) => mark !== null),
    }));
  }

  /** Ids of those whose profile was written since a moment. */
  async writtenSince(moment: Date): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'select distinct organisation_id as id from match_profiles where written_at >= $1',
      [moment],
    );
    return rows.map(({ id }) => id);
  }

  async now(): Promise<Date> {
    const [row] = await this.transaction.query<{ now: Date }>('select clock_timestamp() as now');
    return row!.now;
  }
}

function topicsOf(listings: TraitsRow['listings'], kind: 'offer' | 'need'): string[] {
  return [...new Set(listings.filter((one) => one.kind === kind).flatMap(({ topics }) => topics))];
}
