import { Injectable } from '@nestjs/common';
import type { AttemptKind } from '../domain/attempts.js';
import { KnownDevices } from './known-devices.js';
import { LimitAttempts } from './limit-attempts.js';

/** Who tries to get in. */
export interface Trying {
  /** As typed, made tidy by `tidyEmail`. */
  readonly email: string;
  /** From which internet address. */
  readonly address: string;
  /** The mark of their device, or ''. */
  readonly device: string;
}

/** Counts whoever tries to get into an account. Its known devices are counted apart: strangers keep nobody out (ADR 122). */
@Injectable()
export class LimitSignIn {
  constructor(
    private readonly attempts: LimitAttempts,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * @param way a password, or a letter with a link
   * @returns to be called once they got in: they start anew, the others do not
   * @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS`
   */
  async count(way: 'password' | 'mail', { email, address, device }: Trying): Promise<() => Promise<void>> {
    const known = await this.devices.accountOf(device, email);
    // A known device gets at its own account only, and has a limit for it: neighbours behind one address do not keep it out either.
    if (known === null) await this.attempts.count(`${way}-address`, address);
    const [kind, key]: [AttemptKind, string] =
      known === null ? [`${way}-account`, email] : [`${way}-device`, known];
    await this.attempts.count(kind, key);
    return () => this.attempts.forgive(kind, key);
  }
}
