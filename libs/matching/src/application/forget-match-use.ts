import { Injectable } from '@nestjs/common';
import { MatchUseStore } from '../persistence/match-use-store.js';

/** Keeps the promise of how long it is known what organisations did with proposals. */
@Injectable()
export class ForgetMatchUse {
  constructor(private readonly uses: MatchUseStore) {}

  /** Idempotent. @returns how many rows were taken away */
  execute(): Promise<number> {
    return this.uses.forget();
  }
}
