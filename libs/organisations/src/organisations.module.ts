import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { ListRelationRevisions } from './application/relations/list-relation-revisions.js';
import { RestoreRelation } from './application/relations/restore-relation.js';
import { ApprovableKinds } from './application/approval/approvable-kinds.js';
import { ApproveProfile } from './application/approval/approve-profile.js';
import { ChangeTrail } from './application/approval/change-trail.js';
import { DecideChange } from './application/approval/decide-change.js';
import { DemandApproval } from './application/approval/demand-approval.js';
import { HoldBack } from './application/approval/hold-back.js';
import { KeepOrPropose } from './application/approval/keep-or-propose.js';
import { ListChanges } from './application/approval/list-changes.js';
import { ProposeChange } from './application/approval/propose-change.js';
import { CheckLinks } from './application/links/check-links.js';
import { FindFaultyLinks } from './application/links/find-faulty-links.js';
import { FindLogo } from './application/logo/find-logo.js';
import { EncodeLogo } from './application/logo/encode-logo.js';
import { ImportLogo } from './application/logo/import-logo.js';
import { RemoveLogo } from './application/logo/remove-logo.js';
import { SetLogo } from './application/logo/set-logo.js';
import { TakeUnannounced } from './application/approval/take-unannounced.js';
import { MarkClaimed } from './application/claiming/mark-claimed.js';
import { CountMembers } from './application/count-members.js';
import { DropDraft } from './application/drafting/drop-draft.js';
import { FindDraft } from './application/drafting/find-draft.js';
import { KeepDraft } from './application/drafting/keep-draft.js';
import { CheckProfile } from './application/editing/check-profile.js';
import { ConfirmOnBehalf } from './application/editing/confirm-on-behalf.js';
import { ConfirmOrganisation } from './application/editing/confirm-organisation.js';
import { EditOrganisation } from './application/editing/edit-organisation.js';
import { FindOwn } from './application/editing/find-own.js';
import { GetEditable } from './application/editing/get-editable.js';
import { ProvingDomains } from './application/claiming/proving-domains.js';
import { KeepChange } from './application/editing/keep-change.js';
import { ListOrganisationRevisions } from './application/editing/list-organisation-revisions.js';
import { LockOrganisation } from './application/editing/lock-organisation.js';
import { RestoreRevision } from './application/editing/restore-revision.js';
import { ExportMemberships } from './application/export-memberships.js';
import { ExportOrganisations } from './application/export-organisations.js';
import { ExportRelations } from './application/export-relations.js';
import { FollowMergers } from './application/follow-mergers.js';
import { GetOrganisation } from './application/get-organisation.js';
import { ListCurated } from './application/list-curated.js';
import { ListMembers } from './application/list-members.js';
import { ListNetworksOf } from './application/list-networks-of.js';
import { ListRelations } from './application/list-relations.js';
import { AnswerMembership } from './application/memberships/answer-membership.js';
import { AskMembership } from './application/memberships/ask-membership.js';
import { ConfirmMembership } from './application/memberships/confirm-membership.js';
import { EndMembership } from './application/memberships/end-membership.js';
import { FindEnds } from './application/memberships/find-ends.js';
import { FindMembership } from './application/memberships/find-membership.js';
import { FollowMembershipDates } from './application/memberships/follow-membership-dates.js';
import { ListOwnMemberships } from './application/memberships/list-own-memberships.js';
import { LockMembership } from './application/memberships/lock-membership.js';
import { MembershipTrail } from './application/memberships/membership-trail.js';
import { ReadNetworkShape } from './application/read-network-shape.js';
import { ReadOrganisations } from './application/read-organisations.js';
import { ReadScopes } from './application/read-scopes.js';
import { CheckLineage } from './application/relations/check-lineage.js';
import { CreateRelation } from './application/relations/create-relation.js';
import { EditRelation } from './application/relations/edit-relation.js';
import { KeepRelationChange } from './application/relations/keep-relation-change.js';
import { LockRelation } from './application/relations/lock-relation.js';
import { ApproveRelation } from './application/relations/approve-relation.js';
import { CheckRelation } from './application/relations/check-relation.js';
import { WaitingRelations } from './application/relations/waiting-relations.js';
import { ReadTies } from './application/relations/read-ties.js';
import { ReplaceDerivedTopics } from './application/replace-derived-topics.js';
import { ResolveSlugs } from './application/resolve-slugs.js';
import { SaveMemberships } from './application/save-memberships.js';
import { SaveOrganisations } from './application/save-organisations.js';
import { SaveRelations } from './application/save-relations.js';
import { CheckSubmission } from './application/submissions/check-submission.js';
import { CreateOrganisation } from './application/submissions/create-organisation.js';
import { DecideSubmission } from './application/submissions/decide-submission.js';
import { FindLikely } from './application/submissions/find-likely.js';
import { HandIn } from './application/submissions/hand-in.js';
import { ListSubmissions } from './application/submissions/list-submissions.js';
import { OwnSubmissions } from './application/submissions/own-submissions.js';
import { ApprovalDemandStore } from './persistence/approval-demand-store.js';
import { DerivedTopicRow } from './persistence/derived-topic.row.js';
import { CuratedStore } from './persistence/curated-store.js';
import { DerivedTopicStore } from './persistence/derived-topic-store.js';
import { LinkFaultStore } from './persistence/link-fault-store.js';
import { LogoStore } from './persistence/logo-store.js';
import { LikenessStore } from './persistence/likeness-store.js';
import { DraftStore } from './persistence/draft-store.js';
import { MembershipRow } from './persistence/membership.row.js';
import { MembershipRequestStore } from './persistence/membership-request-store.js';
import { MembershipStore } from './persistence/membership-store.js';
import { NetworkShapeStore } from './persistence/network-shape-store.js';
import { OrganisationRow } from './persistence/organisation.row.js';
import { OrganisationStore } from './persistence/organisation-store.js';
import { PendingChangeStore } from './persistence/pending-change-store.js';
import { RelationRow } from './persistence/relation.row.js';
import { RelationStore } from './persistence/relation-store.js';
import { SubmissionStore } from './persistence/submission-store.js';

const USE_CASES = [
  AnswerMembership,
  ApprovableKinds,
  AskMembership,
  CheckLinks,
  ConfirmOnBehalf,
  ConfirmOrganisation,
  CountMembers,
  CreateRelation,
  DecideChange,
  DecideSubmission,
  DemandApproval,
  DropDraft,
  EditOrganisation,
  EditRelation,
  EndMembership,
  ExportMemberships,
  ExportOrganisations,
  ExportRelations,
  FindDraft,
  FindFaultyLinks,
  FindLikely,
  FindLogo,
  FindMembership,
  FindOwn,
  FollowMembershipDates,
  GetEditable,
  GetOrganisation,
  HandIn,
  HoldBack,
  KeepDraft,
  ListChanges,
  ListCurated,
  ListMembers,
  ListNetworksOf,
  ListOrganisationRevisions,
  ListOwnMemberships,
  ListRelationRevisions,
  ListRelations,
  ListSubmissions,
  MarkClaimed,
  OwnSubmissions,
  ProvingDomains,
  ReadNetworkShape,
  ReadOrganisations,
  ReadScopes,
  ReadTies,
  RemoveLogo,
  ReplaceDerivedTopics,
  ResolveSlugs,
  RestoreRelation,
  RestoreRevision,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
  SetLogo,
  TakeUnannounced,
];

@Module({
  imports: [HistoryModule, PlacesModule, TopicsModule],
  providers: [
    ...USE_CASES,
    LockRelation,
    ApproveRelation,
    CheckRelation,
    WaitingRelations,
    ApproveProfile,
    ChangeTrail,
    CheckLineage,
    CheckProfile,
    CheckSubmission,
    ConfirmMembership,
    CreateOrganisation,
    FindEnds,
    FollowMergers,
    KeepChange,
    KeepOrPropose,
    KeepRelationChange,
    LockMembership,
    LockOrganisation,
    ProposeChange,
    ApprovalDemandStore,
    CuratedStore,
    DerivedTopicStore,
    LikenessStore,
    DraftStore,
    EncodeLogo,
    ImportLogo,
    LinkFaultStore,
    LogoStore,
    MembershipRequestStore,
    MembershipStore,
    MembershipTrail,
    NetworkShapeStore,
    OrganisationStore,
    PendingChangeStore,
    RelationStore,
    SubmissionStore,
  ],
  exports: USE_CASES,
})
export class OrganisationsModule {
  static readonly rows = [DerivedTopicRow, MembershipRow, OrganisationRow, RelationRow];
}
