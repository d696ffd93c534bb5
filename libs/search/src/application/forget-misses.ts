import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { MissStore } from '../persistence/misses/miss-store.js';

/** Forgets what was asked and not found more than 90 days ago. */
@Injectable()
export class ForgetMisses {
  constructor(
    private readonly misses: MissStore,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.misses.forgetOld(this.clock.now());
  }
}
