import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { type Face, FADE_WINDOW_DAYS } from '../domain/fade.js';
import { daysBefore, keptFrom, type MatchTarget, type MatchUse } from '../domain/match-use.js';

/** What an organisation did with something that had been proposed to it. */
export interface ProposedAct {
  readonly organisationId: string;
  readonly targetType: MatchTarget['type'];
  readonly targetId: string;
  /** ISO 8601 date. */
  readonly day: string;
}

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

  /** What was done with something that was proposed; where it was not, nothing is counted. */
  async recordOnProposed(act: 'opened' | 'dismissed', acts: readonly ProposedAct[]): Promise<void> {
    await this.transaction.query(
      `insert into match_use (organisation_id, target_type, target_id, act, day, model, place, times)
       select a."organisationId", a."targetType", a."targetId", $2, a.day, s.model, s.place, a.times
       from (select "organisationId", "targetType", "targetId", day, count(*)::int as times
             from jsonb_to_recordset($1::jsonb) as x("organisationId" uuid, "targetType" text, "targetId" uuid, day date)
             group by 1, 2, 3, 4) as a
       cross join lateral (
         select model, place from match_use
         where organisation_id = a."organisationId" and target_type = a."targetType"
           and target_id = a."targetId" and act = 'shown'
         order by day desc, model limit 1) as s
       on conflict (organisation_id, target_type, target_id, act, day, model)
       do update set times = match_use.times + excluded.times, place = least(match_use.place, excluded.place)`,
      [JSON.stringify(acts), act],
    );
  }

  /** Whom an organisation was shown lately, and what came of it. */
  async faces(organisationId: string): Promise<Map<string, Face>> {
    const rows = await this.transaction.query<Face & { id: string }>(
      `select target_id as id, count(distinct day) filter (where act = 'shown')::int as days,
              bool_or(act <> 'shown') as "isOpened"
       from match_use
       where organisation_id = $1 and target_type = 'organisation' and day >= $2 group by target_id`,
      [organisationId, daysBefore(this.clock.now(), FADE_WINDOW_DAYS)],
    );
    return new Map(rows.map(({ id, ...face }) => [id, face]));
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
