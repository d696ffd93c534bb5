import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { type Account, hasSecondFactor } from '../domain/account.js';
import { wrongCode } from '../domain/accounts.errors.js';
import { makeTotpSecret, stepOfCode, totpAddress } from '../domain/totp.js';
import { AccountStore } from '../persistence/account-store.js';
import { SessionStore } from '../persistence/session-store.js';
import { TellAccountHolder } from './tell-account-holder.js';

export interface SecondFactorSetUp {
  /** Base32, to be typed where no address can be opened. */
  readonly secret: string;
  /** `otpauth://...` */
  readonly address: string;
}

/** Codes of an authenticator app (TOTP, RFC 6238). */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly holder: TellAccountHolder,
    private readonly clock: Clock,
  ) {}

  /** Whether codes are asked for when somebody signs in. */
  async isSetUp(accountId: string): Promise<boolean> {
    return hasSecondFactor(await this.get(accountId));
  }

  /**
   * What to put into the app. Until a first code came back it counts for nothing and is kept by the session that was shown it alone:
   * whoever got in earlier must not know what somebody else sets up later. From then on it is never shown again, or whoever has the
   * password would read the second factor there.
   *
   * @param shown the secret that this session was shown before
   * @throws DomainError `SIGN_IN.CODE_WRONG` when it is set up already
   */
  async prepare(accountId: string, shown: string | null): Promise<SecondFactorSetUp> {
    const account = await this.get(accountId);
    if (hasSecondFactor(account)) throw wrongCode();
    const secret = shown ?? makeTotpSecret();
    return { secret, address: totpAddress(secret, account.email) };
  }

  /**
   * Checks a code, each only once; the first one sets the factor up and ends all sessions that began without it.
   *
   * @param shown the secret that this session was shown, for the first one
   * @returns whose code it is
   * @throws DomainError `SIGN_IN.CODE_WRONG`
   */
  check(accountId: string, code: string, shown: string | null): Promise<Account> {
    return this.transaction.run(async () => {
      await this.transaction.query(`select from accounts where id = $1 for update`, [accountId]);
      const account = await this.get(accountId);
      const used = account.totpUsedStep === null ? null : Number(account.totpUsedStep);
      const totpSecret = hasSecondFactor(account) ? this.accounts.totpSecretOf(account) : shown;
      const step = totpSecret && stepOfCode(totpSecret, code, this.clock.now(), used);
      if (!totpSecret || !step) throw wrongCode();
      const totpConfirmedAt = account.totpConfirmedAt ?? this.clock.now();
      await this.accounts.keepSecondFactor(accountId, {
        totpSecret,
        totpUsedStep: String(step),
        totpConfirmedAt,
      });
      if (!hasSecondFactor(account)) {
        await this.sessions.endAll(accountId);
        await this.holder.execute(accountId, 'second-factor-set');
      }
      return account;
    });
  }

  private async get(accountId: string): Promise<Account> {
    const account = await this.accounts.find(accountId);
    if (!account) throw wrongCode();
    return account;
  }
}
