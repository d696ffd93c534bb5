import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';

/** What is asked of the database; `pg.Pool` fits. */
interface Rows {
  query(sql: string, values: unknown[]): Promise<{ rowCount: number | null }>;
}

type Done = (error?: unknown) => void;

const Store = connectPgSimple(session);

/**
 * Sessions as rows. One that was ended stays ended: the store that is extended would write it anew when a request that had read it
 * before is done, and whoever has a stolen cookie would need no more than a slow request to survive "sign out everywhere".
 */
export class SessionRows extends Store {
  private readonly rows: Rows;

  constructor(pool: object) {
    super({ pool: pool as never, tableName: 'sessions', disableTouch: true });
    this.rows = pool as Rows;
  }

  override set(sid: string, kept: SessionData, done?: Done): void {
    const sql =
      'isKnown' in kept
        ? `update sessions set sess = $2, expire = $3 where sid = $1`
        : `insert into sessions (sid, sess, expire) values ($1, $2, $3)`;
    const sess = JSON.stringify({ ...kept, isKnown: true });
    // Not enumerable: it is no change that the answer's end would have to save.
    Object.defineProperty(kept, 'isKnown', { value: true, configurable: true });
    this.rows.query(sql, [sid, sess, kept.cookie.expires]).then(() => done?.(), done);
  }

  /** Takes a session away. @returns false where it was ended already */
  async take(sid: string): Promise<boolean> {
    const { rowCount } = await this.rows.query(`delete from sessions where sid = $1`, [sid]);
    return rowCount === 1;
  }
}
