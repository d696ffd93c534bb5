import { Injectable } from '@nestjs/common';
import { BalancePeers, ForgetMatchUse } from '#matching';
import { RegularWork } from './regular-work.js';

const LOOK_EVERY_MS = 5 * 60 * 1_000;

/** Once a day sets what being shown costs, and forgets what is older than it may be kept. Looks every few minutes whether it is time. */
@Injectable()
export class BalancePeersDaily extends RegularWork {
  constructor(
    private readonly balancePeers: BalancePeers,
    private readonly forgetMatchUse: ForgetMatchUse,
  ) {
    // After a failure lists keep the order they had.
    super({ everyMs: LOOK_EVERY_MS, isDoneAtStart: false, failure: 'Peers could not be balanced' });
  }

  protected async run(): Promise<void> {
    if (!(await this.balancePeers.isDue())) return;
    await this.balancePeers.execute();
    await this.forgetMatchUse.execute();
  }
}
