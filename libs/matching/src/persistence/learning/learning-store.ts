import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** How learning stands. */
export interface LearningState {
  /** Texts that changed since the last time. */
  readonly changed: number;
  /** Seconds since the last of them did; null when none did. */
  readonly quietFor: number | null;
  /** Whether the candidates of all have to be prepared anew, whatever is learned. */
  readonly candidatesStale: boolean;
  /** Whether somebody is learning right now. */
  readonly isHeld: boolean;
  readonly part: string | null;
  /** 0 to 1. */
  readonly done: number | null;
  readonly finishedAt: Date | null;
}

/** Whoever does not renew for so long is dead. */
const LEASE_SECONDS = 30;
const IS_HELD = `(holder is not null and renewed_at > clock_timestamp() - interval '${LEASE_SECONDS} seconds')`;

/** Who is learning, how far they are, and what has changed since. One row. */
@Injectable()
export class LearningStore {
  constructor(private readonly transaction: Transaction) {}

  async state(): Promise<LearningState> {
    const [row] = await this.transaction.query<LearningState>(
      `select changed, extract(epoch from clock_timestamp() - changed_at)::float as "quietFor",
         candidates_stale as "candidatesStale", ${IS_HELD} as "isHeld", part,
         done, finished_at as "finishedAt" from text_learning`,
    );
    return row!;
  }

  async noteChanged(count: number): Promise<void> {
    if (count === 0) return;
    await this.transaction.query(
      'update text_learning set changed = changed + $1, changed_at = clock_timestamp()',
      [count],
    );
  }

  async noteCandidates(areStale: boolean): Promise<void> {
    await this.transaction.query('update text_learning set candidates_stale = $1', [areStale]);
  }

  /** Takes the lease; false when somebody alive holds it. */
  async take(holder: string): Promise<boolean> {
    const rows = await this.transaction.query(
      `update text_learning set holder = $1, renewed_at = clock_timestamp(), part = null, done = null
       where not ${IS_HELD} returning one`,
      [holder],
    );
    return rows.length > 0;
  }

  /** Renews the lease and says how far one is; false when somebody else took it. */
  async renew(holder: string, part: string, done: number): Promise<boolean> {
    const rows = await this.transaction.query(
      `update text_learning set renewed_at = clock_timestamp(), part = $2, done = $3 where holder = $1 returning one`,
      [holder, part, done],
    );
    return rows.length > 0;
  }

  /** Gives the lease back. What was learned covers as many changes as there were when it began. */
  async finish(holder: string, changesCovered: number): Promise<boolean> {
    const rows = await this.transaction.query(
      `update text_learning set holder = null, part = null, done = null, finished_at = clock_timestamp(),
         changed = greatest(0, changed - $2), changed_at = case when changed > $2 then changed_at end
       where holder = $1 returning one`,
      [holder, changesCovered],
    );
    return rows.length > 0;
  }

  async release(holder: string): Promise<void> {
    await this.transaction.query(
      'update text_learning set holder = null, part = null, done = null where holder = $1',
      [holder],
    );
  }
}
