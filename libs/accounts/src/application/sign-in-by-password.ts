import { Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.js';
import { wrongPassword } from '../domain/accounts.errors.js';
import { tidyEmail } from '../domain/email.js';
import { AccountStore } from '../persistence/account-store.js';
import { PasswordHasher } from './password-hasher.js';

@Injectable()
export class SignInByPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHasher,
  ) {}

  /** To be asked first: of a flood not even attempts are counted. @throws DomainError `SIGN_IN.TOO_BUSY` */
  checkRoom(): void {
    this.passwords.checkRoom();
  }

  /** @throws DomainError `SIGN_IN.REFUSED`, alike for an unknown address and a wrong password; `SIGN_IN.TOO_BUSY` */
  async execute(email: string, password: string): Promise<Account> {
    const account = await this.accounts.findByEmail(tidyEmail(email));
    const isRight = await this.passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !isRight) throw wrongPassword();
    // It waited for its turn: another password may hold by now, and a second factor.
    const current = await this.accounts.find(account.id);
    if (current?.passwordHash !== account.passwordHash) throw wrongPassword();
    return current;
  }
}
