import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { type Config, type DatabaseAddress, mailsFolder, PlatformModule } from '#platform';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { AccountsApiModule } from './api/accounts/accounts-api.module.js';
import { ClaimsApiModule } from './api/claims/claims-api.module.js';
import { TeamApiModule } from './api/team/team-api.module.js';
import { CurationApiModule } from './api/curation/curation-api.module.js';
import { ExchangeApiModule } from './api/exchange/exchange-api.module.js';
import { InitiativesApiModule } from './api/initiatives/initiatives-api.module.js';
import { ListingsApiModule } from './api/listings/listings-api.module.js';
import { MatchingApiModule } from './api/matching/matching-api.module.js';
import { MembershipsApiModule } from './api/memberships/memberships-api.module.js';
import { OrganisationsApiModule } from './api/organisations/organisations-api.module.js';
import { PlacesApiModule } from './api/places/places-api.module.js';
import { SearchApiModule } from './api/search/search-api.module.js';
import { SubmissionsApiModule } from './api/submissions/submissions-api.module.js';
import { SystemModule } from './api/system/system.module.js';
import { TopicsApiModule } from './api/topics/topics-api.module.js';
import { AboutPagesModule } from './pages/about/about-pages.module.js';
import { AccountPagesModule } from './pages/accounts/account-pages.module.js';
import { DevelopmentPagesModule } from './pages/development/development-pages.module.js';
import { EditingPagesModule } from './pages/editing/editing-pages.module.js';
import { ApprovalPagesModule } from './pages/approval/approval-pages.module.js';
import { ClaimPagesModule } from './pages/claims/claim-pages.module.js';
import { CurationPagesModule } from './pages/curation/curation-pages.module.js';
import { EntryPagesModule } from './pages/entries/entry-pages.module.js';
import { ExchangePagesModule } from './pages/exchange/exchange-pages.module.js';
import { FreshnessPagesModule } from './pages/freshness/freshness-pages.module.js';
import { InitiativePagesModule } from './pages/initiatives/initiative-pages.module.js';
import { ListingPagesModule } from './pages/listings/listing-pages.module.js';
import { MapPagesModule } from './pages/map/map-pages.module.js';
import { MembershipPagesModule } from './pages/memberships/membership-pages.module.js';
import { NetworkPagesModule } from './pages/networks/network-pages.module.js';
import { OidcPagesModule } from './pages/oidc/oidc-pages.module.js';
import { OrganisationPagesModule } from './pages/organisations/organisation-pages.module.js';
import { PlacePagesModule } from './pages/places/place-pages.module.js';
import { RobotsModule } from './pages/robots/robots.module.js';
import { SearchPagesModule } from './pages/search/search-pages.module.js';
import { SeenApiModule } from './api/seen/seen-api.module.js';
import { SeenPagesModule } from './pages/seen/seen-pages.module.js';
import { StartPageModule } from './pages/start/start-page.module.js';
import { SubmissionPagesModule } from './pages/submissions/submission-pages.module.js';
import { TeamPagesModule } from './pages/team/team-pages.module.js';
import { TopicPagesModule } from './pages/topics/topic-pages.module.js';
import { EdgeModule } from './edge/edge.module.js';

/** A slice's module names the rows it keeps. */
export interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that the portal opens doors to. */
export const SLICES: readonly Slice[] = [
  AccountsModule,
  ExchangeModule,
  InitiativesModule,
  ListingsModule,
  MatchingModule,
  OrganisationsModule,
  PlacesModule,
  SearchModule,
  TopicsModule,
];

/** What the portal answers: one module per slice and door (`api/<slice>`, `pages/<slice>`). */
const DOORS: readonly Type[] = [
  AboutPagesModule,
  AccountPagesModule,
  AccountsApiModule,
  ApprovalPagesModule,
  EditingPagesModule,
  EntryPagesModule,
  ClaimPagesModule,
  ClaimsApiModule,
  TeamApiModule,
  CurationApiModule,
  CurationPagesModule,
  ExchangeApiModule,
  ExchangePagesModule,
  FreshnessPagesModule,
  InitiativePagesModule,
  InitiativesApiModule,
  ListingPagesModule,
  ListingsApiModule,
  MapPagesModule,
  MatchingApiModule,
  MembershipPagesModule,
  MembershipsApiModule,
  NetworkPagesModule,
  OidcPagesModule,
  // Before the profiles: `/organisationen/neu` is none.
  SubmissionPagesModule,
  OrganisationPagesModule,
  OrganisationsApiModule,
  PlacePagesModule,
  PlacesApiModule,
  RobotsModule,
  SearchApiModule,
  SearchPagesModule,
  SeenApiModule,
  SeenPagesModule,
  StartPageModule,
  SubmissionsApiModule,
  SystemModule,
  TeamPagesModule,
  TopicPagesModule,
  TopicsApiModule,
];

/** Mails that no server takes are shown on a page that does not exist otherwise: they hold links that sign people in. */
export function doorsOf(config: Config): readonly Type[] {
  return mailsFolder(config) === null ? DOORS : [...DOORS, DevelopmentPagesModule];
}

@Module({})
export class PortalModule {
  static with(
    config: Config,
    address: DatabaseAddress,
    slices: readonly Slice[],
    doors: readonly Type[],
  ): DynamicModule {
    const rows = slices.flatMap((slice) => slice.rows);
    return {
      module: PortalModule,
      imports: [
        PlatformModule.with(config, address, rows, { isServing: true }),
        EdgeModule,
        ...slices,
        ...doors,
      ],
    };
  }
}
