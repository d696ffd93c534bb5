import type { Account } from './account.js';

const LIFETIME_MS = 365 * 24 * 60 * 60_000;

/** That somebody signed in to an account with a device, as the device keeps it: sealed, so that nobody can make one up. */
export interface DeviceMark {
  readonly accountId: string;
  /** When, ms since 1970. */
  readonly at: number;
}

export function writeMark({ accountId, at }: DeviceMark): string {
  return JSON.stringify([accountId, at]);
}

export function readMark(text: string): DeviceMark {
  const [accountId, at] = JSON.parse(text) as [string, number];
  return { accountId, at };
}

/** Whether a mark still says something: a year, and not from before the account's devices were forgotten. */
export function isKnownDevice(
  { accountId, at }: DeviceMark,
  { id, devicesSince }: Pick<Account, 'id' | 'devicesSince'>,
  now: Date,
): boolean {
  return accountId === id && at >= (devicesSince?.getTime() ?? 0) && now.getTime() - at < LIFETIME_MS;
}
