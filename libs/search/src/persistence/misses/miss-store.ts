import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Miss, MissFilter } from '../../domain/miss.js';

/** Where one stands in the list. */
export type MissPlace = Pick<Miss, 'count' | 'last' | 'words'>;

/** Different questions of one day that are kept; as many again where they were asked more than once. */
const MOST_A_DAY = 2_000;
const DAYS_KEPT = 90;
/** What was put away may matter again one day. */
const DAYS_AWAY = 365;

@Injectable()
export class MissStore {
  constructor(private readonly transaction: Transaction) {}

  /**
   * On a full day new words take the place of some that were asked only once and on that day alone, so that no flood keeps others out.
   *
   * @param partial of one day the last one counts
   */
  async add(words: string, partial: boolean, now: Date): Promise<void> {
    const [row] = await this.transaction.query<{ full: boolean }>(
      `insert into search_misses as miss (day, words, partial)
       select $1::date, $2, $4 where not exists (select from search_misses_put_away where words = $2)
         and (exists (select from search_misses where day = $1::date and words = $2)
           or (select count(*) from search_misses where day = $1::date) < 2 * $3)
       on conflict (day, words) do update set count = miss.count + 1, partial = excluded.partial
       returning count = 1 and (select count(*) from search_misses where day = $1::date) >= $3 as full`,
      [dayOf(now), words, MOST_A_DAY, partial],
    );
    if (row?.full) await this.makeRoom(words, now);
  }

  private async makeRoom(words: string, now: Date): Promise<void> {
    await this.transaction.query(
      `delete from search_misses where day = $1::date and words = (
         select words from search_misses miss where day = $1::date and count = 1 and words <> $2
           and not exists (select from search_misses other where other.words = miss.words and other.day <> miss.day)
         order by random() limit 1)`,
      [dayOf(now), words],
    );
  }

  /** The most asked first, without what was put away, each as it was answered on its last day. @param since the first day that counts */
  list(
    since: Date,
    limit: number,
    after: MissPlace | null = null,
    filter: MissFilter = null,
  ): Promise<Miss[]> {
    return this.transaction.query(
      `select words, count, last, partial from (
         select words, sum(count)::int as count, max(day)::text as last,
           (array_agg(partial order by day desc))[1] as partial from search_misses miss
         where day >= $1::date and not exists (select from search_misses_put_away away where away.words = miss.words)
         group by words
       ) asked
       where ($3::int is null or count < $3 or (count = $3 and (last < $4 or (last = $4 and words > $5))))
         and ($6::boolean is null or partial = $6)
       order by count desc, last desc, words limit $2`,
      [
        dayOf(since),
        limit,
        after?.count ?? null,
        after?.last ?? null,
        after?.words ?? null,
        filter && filter === 'partial',
      ],
    );
  }

  /** The last first. */
  async listPutAway(limit: number): Promise<string[]> {
    const rows = await this.transaction.query<{ words: string }>(
      'select words from search_misses_put_away order by day desc, words limit $1',
      [limit],
    );
    return rows.map(({ words }) => words);
  }

  async remove(words: string): Promise<void> {
    await this.transaction.query('delete from search_misses where words = $1', [words]);
  }

  async putAway(words: string, now: Date): Promise<void> {
    await this.transaction.query(
      `insert into search_misses_put_away (words, day) values ($1, $2::date)
       on conflict (words) do update set day = excluded.day`,
      [words, dayOf(now)],
    );
  }

  async takeBack(words: string): Promise<void> {
    await this.transaction.query('delete from search_misses_put_away where words = $1', [words]);
  }

  /** Removes what is older than 90 days, and takes up again what was put away a year ago. */
  async forgetOld(now: Date): Promise<void> {
    await this.transaction.query('delete from search_misses where day < $1::date - $2::int', [
      dayOf(now),
      DAYS_KEPT,
    ]);
    await this.transaction.query('delete from search_misses_put_away where day < $1::date - $2::int', [
      dayOf(now),
      DAYS_AWAY,
    ]);
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
