export { ApprovableKind, type ApprovableRecord, NOT_YET } from './application/approval/approvable-kind.js';
export { ApprovableKinds } from './application/approval/approvable-kinds.js';
export { DecideChange } from './application/approval/decide-change.js';
export { DemandApproval } from './application/approval/demand-approval.js';
export { HoldBack } from './application/approval/hold-back.js';
export type { Saved } from './application/approval/keep-or-propose.js';
export { ListChanges, type ShownChange } from './application/approval/list-changes.js';
export { TakeUnannounced } from './application/approval/take-unannounced.js';
export { MarkClaimed } from './application/claiming/mark-claimed.js';
export { CountMembers } from './application/count-members.js';
export { DropDraft } from './application/drafting/drop-draft.js';
export { FindDraft } from './application/drafting/find-draft.js';
export { type DraftedForm, KeepDraft } from './application/drafting/keep-draft.js';
export { ConfirmOnBehalf } from './application/editing/confirm-on-behalf.js';
export { ConfirmOrganisation } from './application/editing/confirm-organisation.js';
export { type Edit, EditOrganisation } from './application/editing/edit-organisation.js';
export { FindOwn, type OwnOrganisation } from './application/editing/find-own.js';
export { type EditableProfile, GetEditable } from './application/editing/get-editable.js';
export type { Edited } from './application/editing/keep-change.js';
export { ListOrganisationRevisions } from './application/editing/list-organisation-revisions.js';
export { RestoreRevision } from './application/editing/restore-revision.js';
export { ExportMemberships } from './application/export-memberships.js';
export { ExportOrganisations } from './application/export-organisations.js';
export { ExportRelations } from './application/export-relations.js';
export { GetOrganisation, type Located } from './application/get-organisation.js';
export { CheckLinks } from './application/links/check-links.js';
export { FindFaultyLinks } from './application/links/find-faulty-links.js';
export { FindLogo } from './application/logo/find-logo.js';
export { RemoveLogo } from './application/logo/remove-logo.js';
export { SetLogo } from './application/logo/set-logo.js';
export { ListMembers, type PageRequest } from './application/list-members.js';
export { ListNetworksOf } from './application/list-networks-of.js';
export { ListRelations } from './application/list-relations.js';
export { AnswerMembership } from './application/memberships/answer-membership.js';
export { AskMembership, type AskedMembership } from './application/memberships/ask-membership.js';
export { addressedById } from './application/entries/addressed-by-id.js';
export { ApproveEntry } from './application/entries/approve-entry.js';
export { type EditedEntry, KeepEntry } from './application/entries/keep-entry.js';
export { LockEntry } from './application/entries/lock-entry.js';
export { type NewEntry, WaitingEntries } from './application/entries/waiting-entries.js';
export { EndMembership, type EndedMembership } from './application/memberships/end-membership.js';
export { FindMembership } from './application/memberships/find-membership.js';
export { FollowMembershipDates } from './application/memberships/follow-membership-dates.js';
export { ListOwnMemberships, type OwnMembership } from './application/memberships/list-own-memberships.js';
export { ReadNetworkShape } from './application/read-network-shape.js';
export { ReadOrganisations } from './application/read-organisations.js';
export { ListCurated } from './application/list-curated.js';
export { ReadScopes } from './application/read-scopes.js';
export { CreateRelation } from './application/relations/create-relation.js';
export { EditRelation, type RelationEdit } from './application/relations/edit-relation.js';
export { ListRelationRevisions } from './application/relations/list-relation-revisions.js';
export { RestoreRelation } from './application/relations/restore-relation.js';
export { ReadTies } from './application/relations/read-ties.js';
export { ReplaceDerivedTopics, type TopicOrigin } from './application/replace-derived-topics.js';
export { ResolveSlugs } from './application/resolve-slugs.js';
export { SaveMemberships } from './application/save-memberships.js';
export { SaveOrganisations } from './application/save-organisations.js';
export { SaveRelations } from './application/save-relations.js';
export { DecideSubmission } from './application/submissions/decide-submission.js';
export { ProvingDomains } from './application/claiming/proving-domains.js';
export { FindLikely, type LikelyDuplicate } from './application/submissions/find-likely.js';
export { HandIn, type HandingIn } from './application/submissions/hand-in.js';
export { ListSubmissions } from './application/submissions/list-submissions.js';
export { OwnSubmissions } from './application/submissions/own-submissions.js';
export type { ChangeLine } from './domain/approval/change-lines.js';
export type { PendingChange } from './domain/approval/pending-change.js';
export { DECISION_STATES } from './domain/decision.js';
export { authorOf } from './domain/editing/author-of.js';
export type { EditableOrganisation } from './domain/editing/editable-organisation.js';
export { type HelpfulField, missingFields } from './domain/editing/missing-fields.js';
export { type OrganisationChanges, organisationChanges } from './domain/editing/organisation-changes.js';
export { draftFields, type ProfileDraft } from './domain/editing/profile-draft.js';
export type { LinkFault } from './domain/links/link-fault.js';
export { formatOfPicture } from './domain/logo/picture-format.js';
export { LARGEST_LOGO, LONGEST_ALT, type LogoFacts } from './domain/logo/logo.js';
export { IDENTIFIER_PATTERNS } from './domain/identifier-patterns.js';
export {
  type MemberCount,
  type MembershipDraft,
  membershipKey,
  type MembershipLine,
} from './domain/membership.js';
export {
  MEMBERSHIP_SIDES,
  type MembershipRequest,
  type MembershipSide,
  type NewMembership,
  newMembership,
} from './domain/memberships/membership-request.js';
export { type EntryRules, heldEntry } from './domain/entries/entry.js';
export { IDENTIFIER_KINDS } from './domain/organisation.js';
export type { Identifiers, OrganisationName, OrganisationTopic, TopicSource } from './domain/organisation.js';
export type { OrganisationDraft } from './domain/organisation-draft.js';
export { ORGANISATION_INVALID, ORGANISATION_STALE } from './domain/organisation.errors.js';
export { CHANGE_PROPOSED, LINKS_CHANGED, PROFILE_CHANGED } from './domain/organisation.event.js';
export {
  NAME_KINDS,
  type NameKind,
  ORGANISATION_KINDS,
  ORGANISATION_STATUSES,
  type OrganisationKind,
  type OrganisationStatus,
  RELATION_KINDS,
  type RelationKind,
} from './domain/organisation-kind.js';
export { ORGANISATION_LIMITS } from './domain/organisation-limits.js';
export type { OrganisationRef, OrganisationView } from './domain/organisation-view.js';
export { ORGANISATION_RESTRICTABLE } from './domain/project-organisation.js';
export {
  newRelation,
  type NewRelation,
  type RelationChanges,
  relationChanges,
} from './domain/relations/relation-changes.js';
export { RELATION_EXISTS, RELATION_INVALID, RELATION_STALE } from './domain/relations/relation.errors.js';
export type { RelationView } from './domain/relations/relation-view.js';
export { RELATION_LIMITS, type RelationDraft, relationKey, type RelationLine } from './domain/relation.js';
export { hostOf, isAnybodys, ownDomains } from './domain/own-domains.js';
export { curatedBy, isCurated } from './domain/scopes.js';
export { type Likeness, LIKENESSES } from './domain/submissions/likeness.js';
export {
  type Submission,
  submissionNote,
  type SubmittedProfile,
  submittedProfile,
} from './domain/submissions/submission.js';
export type { ApprovalDemand } from './persistence/approval-demand-store.js';
export type { WaitingKey } from './persistence/submission-store.js';
export { OrganisationsModule } from './organisations.module.js';
