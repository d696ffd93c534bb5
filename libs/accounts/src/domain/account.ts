import type { Curates } from '#platform';

/** Somebody who signs in. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly language: 'de' | 'en';
  readonly passwordHash: string | null;
  /** As the row keeps it: sealed. */
  readonly totpSecret: string | null;
  readonly totpConfirmedAt: Date | null;
  readonly totpUsedStep: string | null;
  readonly curates: Curates | null;
  readonly rightsChangedAt: Date;
  /** Devices that signed in before are strangers again; null: all are known. */
  readonly devicesSince: Date | null;
  readonly createdAt: Date;
}

/** Whether a code is asked for after password or link. */
export function hasSecondFactor({ totpConfirmedAt }: Account): boolean {
  return totpConfirmedAt !== null;
}

/** Curators change what others wrote: a stolen mailbox must not be enough. */
export function needsSecondFactor({ curates }: Account): boolean {
  return curates !== null;
}
