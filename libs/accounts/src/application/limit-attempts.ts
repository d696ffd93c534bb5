import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf, POOL } from '#platform';
import { ATTEMPTS, type AttemptKind, tooManyAttempts } from '../domain/attempts.js';

/** Counts attempts in the database, so that a restart forgets none. */
@Injectable()
export class LimitAttempts {
  private readonly limiters: Record<AttemptKind, RateLimiterPostgres>;

  constructor(@Inject(POOL) pool: object) {
    const limiterOf = (kind: AttemptKind) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'attempt_limits',
        tableCreated: true,
        keyPrefix: kind,
        clearExpiredByTimeout: false,
        ...ATTEMPTS[kind],
        // Whoever is over the limit is told from memory: a flood for one account writes no row a hundred times a second.
        inMemoryBlockOnConsumed: ATTEMPTS[kind].points + 1,
      });
    const kinds = Object.keys(ATTEMPTS) as AttemptKind[];
    this.limiters = Object.fromEntries(kinds.map((kind) => [kind, limiterOf(kind)])) as typeof this.limiters;
  }

  /**
   * @param key id, mailbox or, of the kinds that end so, address of whoever asks
   * @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS` with `minutes` until the next may be made
   */
  async count(kind: AttemptKind, key: string): Promise<void> {
    try {
      await this.limiters[kind].consume(kind.endsWith('-address') ? networkOf(key) : key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw tooManyAttempts(refusal.msBeforeNext);
      throw refusal;
    }
  }

  /** Whoever got in starts anew. */
  async forgive(kind: AttemptKind, key: string): Promise<void> {
    await this.limiters[kind].delete(key);
  }
}
