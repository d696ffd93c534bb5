import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { SeenStore } from '../../persistence/seen-store.js';

/** A year, and the month in which one looks back at it. */
const KEPT_MONTHS = 13;

/** Keeps the promise of how long it is known how often profiles were seen. */
@Injectable()
export class ForgetSeen {
  constructor(
    private readonly store: SeenStore,
    private readonly clock: Clock,
  ) {}

  /** Idempotent. */
  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.store.forget(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS + 1, 1)));
  }
}
