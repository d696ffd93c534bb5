import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { dismissedFrom, keptFrom, type MatchUse } from '../domain/match-use.js';

/** What organisations did with proposals, counted by the day. Holds no person. */
@Injectable()
export class MatchUseStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async record(uses: readonly MatchUse[]): Promise<void> {
    await this.transaction.query(
      `insert into match_use (organisation_id, target_type, target_id, act, day, model, place, times)
       select u."organisationId", u."targetType", u."targetId", u.act, u.day, u.model, min(u.place), count(*)
       from jsonb_to_recordset($1::jsonb) as u("organisationId" uuid, "targetType" text, "targetId" uuid,
                                               act text, day date, model text, place integer)
       group by 1, 2, 3, 4, 5, 6
       on conflict (organisation_id, target_type, target_id, act, day, model)
       do update set times = match_use.times + excluded.times, place = least(match_use.place, excluded.place)`,
      [JSON.stringify(uses)],
    );
  }

  /** Ids of what an organisation put aside lately. */
  async dismissedBy(organisationId: string, targetType: MatchUse['targetType']): Promise<Set<string>> {
    const rows = await this.transaction.query<{ id: string }>(
      `select distinct target_id as id from match_use
       where act = 'dismissed' and organisation_id = $1 and target_type = $2 and day >= $3`,
      [organisationId, targetType, dismissedFrom(this.clock.now())],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Takes away what is older than it may be kept, and returns how many rows that were. */
  async forget(): Promise<number> {
    const rows = await this.transaction.query<{ day: string }>(
      `with gone as (delete from match_use where day < $1 returning day) select day from gone`,
      [keptFrom(this.clock.now())],
    );
    return rows.length;
  }
}
