import { Module } from '@nestjs/common';
import { AskForLetter } from './application/ask-for-letter.js';
import { CountCurators } from './application/count-curators.js';
import { FindViewer } from './application/find-viewer.js';
import { GrantRole } from './application/grant-role.js';
import { IssueLink } from './application/issue-link.js';
import { KeepPassword } from './application/keep-password.js';
import { LimitAttempts } from './application/limit-attempts.js';
import { OpenAccount } from './application/open-account.js';
import { OperatorLinks } from './application/operator-links.js';
import { OwnSessions } from './application/own-sessions.js';
import { PasswordHasher } from './application/password-hasher.js';
import { SecondFactor } from './application/second-factor.js';
import { SetPassword } from './application/set-password.js';
import { SignInByLink } from './application/sign-in-by-link.js';
import { SignInByPassword } from './application/sign-in-by-password.js';
import { AnswerInvitation } from './application/team/answer-invitation.js';
import { InviteColleague } from './application/team/invite-colleague.js';
import { ManageTeam } from './application/team/manage-team.js';
import { AccountRow } from './persistence/account.row.js';
import { AccountStore } from './persistence/account-store.js';
import { InvitationStore } from './persistence/invitation-store.js';
import { SessionStore } from './persistence/session-store.js';
import { TokenStore } from './persistence/token-store.js';

const USE_CASES = [
  AnswerInvitation,
  InviteColleague,
  ManageTeam,
  AskForLetter,
  CountCurators,
  FindViewer,
  GrantRole,
  IssueLink,
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
  providers: [
    ...USE_CASES,
    AccountStore,
    InvitationStore,
    KeepPassword,
    PasswordHasher,
    SessionStore,
    TokenStore,
  ],
  exports: USE_CASES,
})
export class AccountsModule {
  static readonly rows = [AccountRow];
}
