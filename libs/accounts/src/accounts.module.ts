import { Module } from '@nestjs/common';
import { FindViewer } from './application/find-viewer.js';
import { LimitAttempts } from './application/limit-attempts.js';
import { OpenAccount } from './application/open-account.js';
import { OperatorLinks } from './application/operator-links.js';
import { OwnSessions } from './application/own-sessions.js';
import { PasswordHasher } from './application/password-hasher.js';
import { SecondFactor } from './application/second-factor.js';
import { SetPassword } from './application/set-password.js';
import { SignInByLink } from './application/sign-in-by-link.js';
import { SignInByPassword } from './application/sign-in-by-password.js';
import { AccountRow } from './persistence/account.row.js';
import { AccountStore } from './persistence/account-store.js';
import { SessionStore } from './persistence/session-store.js';
import { TokenStore } from './persistence/token-store.js';

const USE_CASES = [
  FindViewer,
  LimitAttempts,
  OpenAccount,
  OperatorLinks,
  OwnSessions,
  SecondFactor,
  SetPassword,
  SignInByLink,
  SignInByPassword,
];

@Module({
  providers: [...USE_CASES, AccountStore, PasswordHasher, SessionStore, TokenStore],
  exports: USE_CASES,
})
export class AccountsModule {
  static readonly rows = [AccountRow];
}
