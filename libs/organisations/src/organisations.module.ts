import { Module } from '@nestjs/common';
import { CountMembers } from './application/count-members.js';
import { ExportMemberships } from './application/export-memberships.js';
import { ExportOrganisations } from './application/export-organisations.js';
import { ExportRelations } from './application/export-relations.js';
import { FollowMergers } from './application/follow-mergers.js';
import { GetOrganisation } from './application/get-organisation.js';
import { ListMembers } from './application/list-members.js';
import { ListNetworksOf } from './application/list-networks-of.js';
import { ListRelations } from './application/list-relations.js';
import { ReadNetworkShape } from './application/read-network-shape.js';
import { ReadOrganisations } from './application/read-organisations.js';
import { ReplaceDerivedTopics } from './application/replace-derived-topics.js';
import { ResolveSlugs } from './application/resolve-slugs.js';
import { SaveMemberships } from './application/save-memberships.js';
import { SaveOrganisations } from './application/save-organisations.js';
import { SaveRelations } from './application/save-relations.js';
import { DerivedTopicRow } from './persistence/derived-topic.row.js';
import { DerivedTopicStore } from './persistence/derived-topic-store.js';
import { MembershipRow } from './persistence/membership.row.js';
import { MembershipStore } from './persistence/membership-store.js';
import { NetworkShapeStore } from './persistence/network-shape-store.js';
import { OrganisationRow } from './persistence/organisation.row.js';
import { OrganisationStore } from './persistence/organisation-store.js';
import { RelationRow } from './persistence/relation.row.js';
import { RelationStore } from './persistence/relation-store.js';

const USE_CASES = [
  CountMembers,
  ExportMemberships,
  ExportOrganisations,
  ExportRelations,
  GetOrganisation,
  ListMembers,
  ListNetworksOf,
  ListRelations,
  ReadNetworkShape,
  ReadOrganisations,
  ReplaceDerivedTopics,
  ResolveSlugs,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
];

@Module({
  providers: [
    ...USE_CASES,
    FollowMergers,
    DerivedTopicStore,
    MembershipStore,
    NetworkShapeStore,
    OrganisationStore,
    RelationStore,
  ],
  exports: USE_CASES,
})
export class OrganisationsModule {
  static readonly rows = [DerivedTopicRow, MembershipRow, OrganisationRow, RelationRow];
}
