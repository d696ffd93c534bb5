import { Injectable } from '@nestjs/common';
import { Clock, SecretBox } from '#platform';
import { isKnownDevice, readMark, writeMark } from '../domain/known-device.js';
import { AccountStore } from '../persistence/account-store.js';

/** Sealed for this, what else lies sealed is no mark. */
const PLACE = 'known device';

/** Devices with which somebody signed in to an account before. They get in nowhere by it: they are told from strangers. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly accounts: AccountStore,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** What the device that just signed in keeps. */
  markFor(accountId: string): string {
    const mark = writeMark({ accountId, at: this.clock.now().getTime() });
    return this.secrets.seal(mark, PLACE).toString('base64url');
  }

  /**
   * The id of the account that has this address, if the device is one of its own; else null. Looked up by the mark and not by the
   * address, or the time of the answer would tell whether somebody has it.
   *
   * @param mark as the device keeps it; '' where it keeps none
   * @param email as `tidyEmail` makes it
   */
  async accountOf(mark: string, email: string): Promise<string | null> {
    const text = this.secrets.open(Buffer.from(mark, 'base64url'), PLACE);
    if (text === null) return null;
    const device = readMark(text);
    const account = await this.accounts.find(device.accountId);
    if (account?.email !== email || !isKnownDevice(device, account, this.clock.now())) return null;
    return account.id;
  }
}
