import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { MakeAccessToken } from './application/access-tokens/make-access-token.js';
import { OwnAccessTokens } from './application/access-tokens/own-access-tokens.js';
import { UseAccessToken } from './application/access-tokens/use-access-token.js';
import { ConfirmationLinks } from './application/confirmation-links.js';
import { AddressLinks } from './application/address/address-links.js';
import { AskForAddress } from './application/address/ask-for-address.js';
import { ChangeAddress } from './application/address/change-address.js';
import { UndoAddress } from './application/address/undo-address.js';
import { AskForLetter } from './application/ask-for-letter.js';
import { AskClaimLink } from './application/claims/ask-claim-link.js';
import { CheckDomain } from './application/claims/check-domain.js';
import { ClaimSteps } from './application/claims/claim-steps.js';
import { ClaimedOrganisation } from './application/claims/claimed-organisation.js';
import { ClaimLinks } from './application/claims/claim-links.js';
import { CloseLapsedClaims } from './application/claims/close-lapsed-claims.js';
import { DecideClaim } from './application/claims/decide-claim.js';
import { GetClaim } from './application/claims/get-claim.js';
import { ListClaims } from './application/claims/list-claims.js';
import { MakeClaim } from './application/claims/make-claim.js';
import { PassClaim } from './application/claims/pass-claim.js';
import { ProveMailbox } from './application/claims/prove-mailbox.js';
import { SettleClaim } from './application/claims/settle-claim.js';
import { BeginFactor } from './application/begin-factor.js';
import { CountCurators } from './application/count-curators.js';
import { AskEntryLink } from './application/entry/ask-entry-link.js';
import { EntryLinks } from './application/entry/entry-links.js';
import { EndAccess } from './application/end-access.js';
import { FindRecipients } from './application/find-recipients.js';
import { FindViewer } from './application/find-viewer.js';
import { GrantRole } from './application/grant-role.js';
import { IssueLink } from './application/issue-link.js';
import { KeepPassword } from './application/keep-password.js';
import { KnownDevices } from './application/known-devices.js';
import { LimitAttempts } from './application/limit-attempts.js';
import { LimitLetters } from './application/limit-letters.js';
import { LimitSignIn } from './application/limit-sign-in.js';
import { ConnectProvider } from './application/oidc/connect-provider.js';
import { IdentityLinks } from './application/oidc/identity-links.js';
import { ListConnected } from './application/oidc/list-connected.js';
import { ReachIssuer } from './application/oidc/reach-issuer.js';
import { SignInByProvider } from './application/oidc/sign-in-by-provider.js';
import { AskMailbox } from './application/oidc/ask-mailbox.js';
import { ForgetSpent } from './application/forget-spent.js';
import { TieIdentity } from './application/oidc/tie-identity.js';
import { ApproveMembership } from './application/memberships/approve-membership.js';
import { NegotiateMembership } from './application/memberships/negotiate-membership.js';
import { ProposeMembership } from './application/memberships/propose-membership.js';
import { NewPassword } from './application/new-password.js';
import { OpenAccount } from './application/open-account.js';
import { OperatorLinks } from './application/operator-links.js';
import { OwnSessions } from './application/own-sessions.js';
import { PasswordHasher } from './application/password-hasher.js';
import { ProveAgain } from './application/prove-again.js';
import { RecoveryCodes } from './application/recovery-codes.js';
import { SecondFactor } from './application/second-factor.js';
import { ForgetSecondFactor } from './application/forget-second-factor.js';
import { SealSecondFactors } from './application/seal-second-factors.js';
import { SetPassword } from './application/set-password.js';
import { SignInByLink } from './application/sign-in-by-link.js';
import { SignInByPassword } from './application/sign-in-by-password.js';
import { TellAccountHolder } from './application/tell-account-holder.js';
import { WriteToEditors } from './application/write-to-editors.js';
import { ChangeRole } from './application/team/change-role.js';
import { TeamTrail } from './application/team/team-trail.js';
import { AnswerInvitation } from './application/team/answer-invitation.js';
import { HandOver } from './application/team/hand-over.js';
import { KeepRoleMailbox } from './application/team/keep-role-mailbox.js';
import { InviteColleague } from './application/team/invite-colleague.js';
import { ListTended } from './application/team/list-tended.js';
import { ManageTeam } from './application/team/manage-team.js';
import { AccessTokenStore } from './persistence/access-token-store.js';
import { AccountRow } from './persistence/account.row.js';
import { AccountStore } from './persistence/account-store.js';
import { ClaimStore } from './persistence/claim-store.js';
import { InvitationStore } from './persistence/invitation-store.js';
import { OidcStore } from './persistence/oidc-store.js';
import { RecoveryCodeStore } from './persistence/recovery-code-store.js';
import { RoleMailboxStore } from './persistence/role-mailbox-store.js';
import { SessionStore } from './persistence/session-store.js';
import { TokenStore } from './persistence/token-store.js';

const USE_CASES = [
  WriteToEditors,
  AddressLinks,
  AskForAddress,
  ChangeAddress,
  ProveAgain,
  UndoAddress,
  AnswerInvitation,
  HandOver,
  InviteColleague,
  KeepRoleMailbox,
  ManageTeam,
  AskClaimLink,
  AskEntryLink,
  EntryLinks,
  AskForLetter,
  CheckDomain,
  ClaimLinks,
  CloseLapsedClaims,
  ConfirmationLinks,
  ConnectProvider,
  IdentityLinks,
  ListConnected,
  ListTended,
  CountCurators,
  DecideClaim,
  FindRecipients,
  ForgetSecondFactor,
  ForgetSpent,
  FindViewer,
  GetClaim,
  GrantRole,
  IssueLink,
  KnownDevices,
  LimitAttempts,
  LimitLetters,
  LimitSignIn,
  ListClaims,
  MakeAccessToken,
  MakeClaim,
  NegotiateMembership,
  ProposeMembership,
  OpenAccount,
  OperatorLinks,
  OwnAccessTokens,
  OwnSessions,
  ProveMailbox,
  RecoveryCodes,
  SealSecondFactors,
  SecondFactor,
  SetPassword,
  SignInByLink,
  SignInByPassword,
  SignInByProvider,
  TieIdentity,
  UseAccessToken,
];

@Module({
  imports: [HistoryModule, OrganisationsModule],
  providers: [
    ...USE_CASES,
    AccessTokenStore,
    AccountStore,
    ApproveMembership,
    AskMailbox,
    BeginFactor,
    ChangeRole,
    ClaimSteps,
    ClaimStore,
    ClaimedOrganisation,
    EndAccess,
    InvitationStore,
    KeepPassword,
    NewPassword,
    OidcStore,
    PassClaim,
    SettleClaim,
    PasswordHasher,
    ReachIssuer,
    RecoveryCodeStore,
    RoleMailboxStore,
    SessionStore,
    TeamTrail,
    TellAccountHolder,
    TokenStore,
  ],
  exports: USE_CASES,
})
export class AccountsModule {
  static readonly rows = [AccountRow];
}
