export { AccountsModule } from './accounts.module.js';
export { MakeAccessToken, type WantedToken } from './application/access-tokens/make-access-token.js';
export { OwnAccessTokens } from './application/access-tokens/own-access-tokens.js';
export { UseAccessToken } from './application/access-tokens/use-access-token.js';
export { AddressLinks } from './application/address/address-links.js';
export { AskForAddress } from './application/address/ask-for-address.js';
export { ChangeAddress } from './application/address/change-address.js';
export { UndoAddress } from './application/address/undo-address.js';
export { type Proof, type ProofAsked, ProveAgain } from './application/prove-again.js';
export { AskForLetter, type AskedLetter } from './application/ask-for-letter.js';
export { AskClaimLink } from './application/claims/ask-claim-link.js';
export { CheckDomain } from './application/claims/check-domain.js';
export { ClaimLinks, type MailboxProof } from './application/claims/claim-links.js';
export { CloseLapsedClaims } from './application/claims/close-lapsed-claims.js';
export { DecideClaim } from './application/claims/decide-claim.js';
export { ForgetSpent } from './application/forget-spent.js';
export { GetClaim } from './application/claims/get-claim.js';
export { type ClaimLine, ListClaims } from './application/claims/list-claims.js';
export { MakeClaim, type ClaimRequest } from './application/claims/make-claim.js';
export { type Proved, ProveMailbox } from './application/claims/prove-mailbox.js';
export { type Confirming, ConfirmationLinks } from './application/confirmation-links.js';
export { AskEntryLink } from './application/entry/ask-entry-link.js';
export { EntryLinks } from './application/entry/entry-links.js';
export { CountCurators } from './application/count-curators.js';
export { FindRecipients } from './application/find-recipients.js';
export { FindViewer, type Known } from './application/find-viewer.js';
export { GrantRole } from './application/grant-role.js';
export { IssueLink } from './application/issue-link.js';
export { KnownDevices } from './application/known-devices.js';
export { LimitAttempts } from './application/limit-attempts.js';
export { LimitLetters } from './application/limit-letters.js';
export { LimitSignIn, type Trying } from './application/limit-sign-in.js';
export { ConnectProvider } from './application/oidc/connect-provider.js';
export { IdentityLinks } from './application/oidc/identity-links.js';
export { ListConnected } from './application/oidc/list-connected.js';
export { type OidcQuestion, SignInByProvider } from './application/oidc/sign-in-by-provider.js';
export { identityTie } from './application/oidc/identity-tie.js';
export { TieIdentity } from './application/oidc/tie-identity.js';
export { NegotiateMembership } from './application/memberships/negotiate-membership.js';
export { ProposeMembership } from './application/memberships/propose-membership.js';
export { OpenAccount } from './application/open-account.js';
export { OperatorLinks } from './application/operator-links.js';
export { OwnSessions } from './application/own-sessions.js';
export { RecoveryCodes } from './application/recovery-codes.js';
export {
  type FactorCheck,
  type FactorShown,
  SecondFactor,
  type SecondFactorSetUp,
} from './application/second-factor.js';
export { ForgetSecondFactor } from './application/forget-second-factor.js';
export { SealSecondFactors } from './application/seal-second-factors.js';
export { SetPassword } from './application/set-password.js';
export { type LinkSignIn, SignInByLink } from './application/sign-in-by-link.js';
export { SignInByPassword } from './application/sign-in-by-password.js';
export { WriteToEditors } from './application/write-to-editors.js';
export { AnswerInvitation } from './application/team/answer-invitation.js';
export { HandOver } from './application/team/hand-over.js';
export { KeepRoleMailbox } from './application/team/keep-role-mailbox.js';
export { InviteColleague } from './application/team/invite-colleague.js';
export { ListTended } from './application/team/list-tended.js';
export { ManageTeam } from './application/team/manage-team.js';
export { checkSeesTeam, mayManage } from './application/team/may-manage.js';
export {
  type AccessToken,
  LONGEST_TOKEN_NAME,
  MOST_TOKENS,
  TOKEN_DAYS,
  TOKEN_SCOPES,
} from './domain/access-token.js';
export { notInTeam } from './domain/accounts.errors.js';
export { type Account, hasSecondFactor, needsSecondFactor } from './domain/account.js';
export {
  CLAIM_WAYS,
  type Claim,
  type ClaimOutcome,
  type ClaimWay,
  LONGEST_NOTE,
  LONGEST_REASON,
} from './domain/claims/claim.js';
export { isAnybodys, isMailboxOf } from './domain/claims/claim-domains.js';
export { OIDC_ROLES, type OidcConnection } from './domain/oidc/connection.js';
export { proofLine } from './domain/claims/proof-line.js';
export { LONGEST_EMAIL, tidyEmail, isUnreachable } from './domain/email.js';
export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './domain/passwords/password.js';
export { RECOVERY_CODES } from './domain/recovery-code.js';
export { type Invitation, noOpenInvitation } from './domain/invitation.js';
export type { RoleMailbox } from './domain/role-mailbox.js';
export type { RoleHolder } from './persistence/account-store.js';
export type { SessionLine } from './persistence/session-store.js';
