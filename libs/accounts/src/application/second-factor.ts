import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { type Account, hasSecondFactor } from '../domain/account.js';
import { wrongCode } from '../domain/accounts.errors.js';
import { makeTotpSecret, stepOfCode, totpAddress } from '../domain/totp.js';
import { AccountStore } from '../persistence/account-store.js';
import { BeginFactor } from './begin-factor.js';

export interface SecondFactorSetUp {
  /** Base32, to be typed where no address can be opened. */
  readonly secret: string;
  /** `otpauth://...` */
  readonly address: string;
}

/** What a session was shown that sets a factor up. */
export interface FactorShown {
  readonly secret: string | null;
  /** Whether whoever has one showed it and asked for another in its place. */
  readonly isReplacing: boolean;
}

/** A code that was right. */
export interface FactorCheck {
  /** Whose code it is. */
  readonly account: Account;
  /** Of the first code of an app: codes for the day on which it is lost, readable this once. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Codes of an authenticator app (TOTP, RFC 6238). */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly begin: BeginFactor,
    private readonly clock: Clock,
  ) {}

  /**
   * What to put into the app. Until a first code came back it counts for nothing and is kept by the session that was shown it alone:
   * whoever got in earlier must not know what somebody else sets up later. From then on it is never shown again, or whoever has the
   * password would read the second factor there.
   *
   * @throws DomainError `SIGN_IN.CODE_WRONG` when it is set up already, and not to be replaced
   */
  async prepare(accountId: string, shown: FactorShown): Promise<SecondFactorSetUp> {
    const account = await this.accounts.find(accountId);
    if (!account || (hasSecondFactor(account) && !shown.isReplacing)) throw wrongCode();
    const secret = shown.secret ?? makeTotpSecret();
    return { secret, address: totpAddress(secret, account.email) };
  }

  /**
   * Checks a code, each only once; the first one of an app sets the factor up and ends all sessions that began without it.
   *
   * @param shown for the first one
   * @throws DomainError `SIGN_IN.CODE_WRONG`
   */
  check(accountId: string, code: string, shown: FactorShown): Promise<FactorCheck> {
    return this.transaction.run(async () => {
      const account = await this.accounts.findLocked(accountId);
      if (!account) throw wrongCode();
      const known = hasSecondFactor(account) ? this.accounts.totpSecretOf(account) : null;
      const isFirst = !hasSecondFactor(account) || (shown.isReplacing && shown.secret !== known);
      const totpSecret = isFirst ? shown.secret : known;
      const used = isFirst || account.totpUsedStep === null ? null : Number(account.totpUsedStep);
      const step = totpSecret && stepOfCode(totpSecret, code, this.clock.now(), used);
      if (!totpSecret || !step) throw wrongCode();
      // Another app is no later factor: who takes an address back by the mailbox alone would be rid of it.
      const totpConfirmedAt = account.totpConfirmedAt ?? this.clock.now();
      await this.accounts.keepSecondFactor(accountId, {
        totpSecret,
        totpUsedStep: String(step),
        totpConfirmedAt,
      });
      return { account, recoveryCodes: isFirst ? await this.begin.execute(accountId) : null };
    });
  }
}
