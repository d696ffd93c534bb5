import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { AboutKey } from '../domain/about.js';

/** What a list of statements is narrowed to; an absent field narrows nothing. */
export interface StatementSelection {
  /** Id of the organisation that spoke. */
  readonly by?: string;
  readonly about?: AboutKey;
  /** Slugs. */
  readonly event?: string;
  readonly question?: string;
}

/** One answer in its place; `begins`, `event`, `place` and `slug` are the key of a page. */
export interface PlacedAnswer {
  readonly id: string;
  readonly begins: string;
  readonly event: string;
  readonly place: number;
  readonly slug: string;
}

/** What was said, as one matrix needs it. */
export interface SaidAt {
  readonly slug: string;
  readonly by: string;
  readonly question: string | null;
}

/** Lists of statements that are shown, one statement a call. */
@Injectable()
export class StatementLists {
  constructor(private readonly transaction: Transaction) {}

  /** By slug. */
  select(
    { by, about, event, question }: StatementSelection,
    after: string | null,
    limit: number,
  ): Promise<{ id: string; slug: string }[]> {
    return this.transaction.query(
      `select id, slug from statements
       where shown and ($1::uuid is null or by_id = $1)
         and ($2::text is null or about @> array[$2])
         and ($3::text is null or event_id = (select id from events where slug = $3))
         and ($4::text is null or question_id = (select id from guiding_questions where slug = $4))
         and ($5::text is null or slug > $5)
       order by slug limit $6`,
      [by ?? null, about ?? null, event ?? null, question ?? null, after, limit],
    );
  }

  /** Answers to a question: the newest event first, within it the contributors in their order, then everybody else. */
  answers(
    questionId: string,
    after: readonly [string, string, number, string] | null,
    limit: number,
  ): Promise<PlacedAnswer[]> {
    return this.transaction.query(
      `select id, begins, event, place, slug from (
         select s.id, s.slug, coalesce(e.date_from, e.date_to, '') as begins, coalesce(e.slug, '') as event,
                coalesce(array_position(e.contributor_ids, s.by_id), 1000000) as place
         from statements s left join events e on e.id = s.event_id
         where s.shown and s.question_id = $1
       ) a
       where $2::text is null or begins < $2 or (begins = $2 and (event, place, slug) > ($3, $4::int, $5))
       order by begins desc, event, place, slug limit $6`,
      [questionId, ...(after ?? [null, null, null, null]), limit],
    );
  }

  /** How many answers each question has, by id; a question without answers is absent. */
  async answerCounts(): Promise<Map<string, number>> {
    const rows = await this.transaction.query<{ id: string; count: number }>(
      `select question_id as id, count(*)::int as count from statements
       where shown and question_id is not null group by question_id`,
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Everything said at an event, by slug. */
  saidAt(eventId: string): Promise<SaidAt[]> {
    return this.transaction.query(
      `select slug, by_id as by, question_id as question from statements
       where shown and event_id = $1 order by slug`,
      [eventId],
    );
  }

  /** Ids of all organisations that contributed to any event or said something. */
  async participants(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'select unnest(contributor_ids) as id from events union select by_id from statements where shown',
    );
    return rows.map(({ id }) => id);
  }
}
