import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { FreshnessModule, SeenModule, QueueModule } from '#curation';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { type Config, type DatabaseAddress, type Letter, MailModule, PlatformModule } from '#platform';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { MatchedOrganisations } from './jobs/matching/matched-organisations.js';
import { AnnounceChangesJob } from './jobs/curation/announce-changes.job.js';
import { RefreshMatchProfilesJob } from './jobs/matching/refresh-match-profiles.job.js';
import { CheckLinksJob } from './jobs/organisations/check-links.job.js';
import { FollowOrganisationsJob } from './jobs/organisations/follow-organisations.job.js';
import { IndexRecordsJob } from './jobs/search/index-records.job.js';
import { RebuildIndexJob } from './jobs/search/rebuild-index.job.js';
import { ClaimDecidedLetter } from './letters/claims/claim-decided.letter.js';
import { ClaimLinkLetter } from './letters/claims/claim-link.letter.js';
import { EntryLetter } from './letters/accounts/entry.letter.js';
import { IdentityLetter } from './letters/accounts/identity.letter.js';
import { AddressChangedLetter } from './letters/accounts/address-changed.letter.js';
import { AddressRestoredLetter } from './letters/accounts/address-restored.letter.js';
import { PasswordChangedLetter } from './letters/accounts/password-changed.letter.js';
import { AccessTokenMadeLetter } from './letters/accounts/access-token-made.letter.js';
import { RecoveryCodesMadeLetter } from './letters/accounts/recovery-codes-made.letter.js';
import { RecoveryCodeUsedLetter } from './letters/accounts/recovery-code-used.letter.js';
import { SecondFactorRemovedLetter } from './letters/accounts/second-factor-removed.letter.js';
import { SecondFactorSetLetter } from './letters/accounts/second-factor-set.letter.js';
import { NewAddressLetter } from './letters/accounts/new-address.letter.js';
import { InvitationLetter } from './letters/accounts/invitation.letter.js';
import { PasswordLetter } from './letters/accounts/password.letter.js';
import { SignInLetter } from './letters/accounts/sign-in.letter.js';
import { ChangeWaitsLetter } from './letters/curation/change-waits.letter.js';
import { ChangeDecidedLetter } from './letters/curation/change-decided.letter.js';
import { MembershipAnsweredLetter } from './letters/memberships/membership-answered.letter.js';
import { MembershipAskedLetter } from './letters/memberships/membership-asked.letter.js';
import { MembershipEndedLetter } from './letters/memberships/membership-ended.letter.js';
import { SubmissionDecidedLetter } from './letters/curation/submission-decided.letter.js';
import { StillRightLetter } from './letters/curation/still-right.letter.js';
import { ForgetSeenDaily } from './forget-seen-daily.js';
import { LearnWhenDue } from './learn-when-due.js';
import { RecountWordsRegularly } from './recount-words-regularly.js';
import { AskWhetherTrueDaily } from './ask-whether-true-daily.js';
import { BalancePeersDaily } from './balance-peers-daily.js';
import { ExpireListingsHourly } from './expire-listings-hourly.js';
import { RebuildWhenStale } from './rebuild-when-stale.js';
import { SendMails } from './send-mails.js';
import { TidyDaily } from './tidy-daily.js';
import type { Job } from './jobs/job.js';

/** A slice's module names the rows it keeps. */
interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that jobs work with. */
const SLICES: readonly Slice[] = [
  AccountsModule,
  ExchangeModule,
  FreshnessModule,
  InitiativesModule,
  ListingsModule,
  MatchingModule,
  OrganisationsModule,
  PlacesModule,
  QueueModule,
  SearchModule,
  SeenModule,
  TopicsModule,
];

/** Everything the worker does: one class per job (`jobs/<slice>/<verb>.job.ts`). */
export const JOBS: readonly Type<Job>[] = [
  AnnounceChangesJob,
  CheckLinksJob,
  FollowOrganisationsJob,
  IndexRecordsJob,
  RebuildIndexJob,
  RefreshMatchProfilesJob,
];

/** Every kind of mail: one class per letter (`letters/<slice>/<what>.letter.ts`). */
export const LETTERS: readonly Type<Letter>[] = [
  AddressChangedLetter,
  AddressRestoredLetter,
  ChangeDecidedLetter,
  ChangeWaitsLetter,
  ClaimDecidedLetter,
  ClaimLinkLetter,
  EntryLetter,
  IdentityLetter,
  InvitationLetter,
  MembershipAnsweredLetter,
  MembershipAskedLetter,
  MembershipEndedLetter,
  NewAddressLetter,
  PasswordChangedLetter,
  PasswordLetter,
  AccessTokenMadeLetter,
  RecoveryCodesMadeLetter,
  RecoveryCodeUsedLetter,
  SecondFactorRemovedLetter,
  SecondFactorSetLetter,
  SignInLetter,
  StillRightLetter,
  SubmissionDecidedLetter,
];

@Module({})
export class WorkerModule {
  static with(config: Config, address: DatabaseAddress): DynamicModule {
    const rows = SLICES.flatMap((slice) => slice.rows);
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config, address, rows), MailModule, ...SLICES],
      providers: [
        AskWhetherTrueDaily,
        BalancePeersDaily,
        ExpireListingsHourly,
        ForgetSeenDaily,
        LearnWhenDue,
        RecountWordsRegularly,
        MatchedOrganisations,
        RebuildWhenStale,
        SendMails,
        TidyDaily,
        ...JOBS,
        ...LETTERS,
      ],
    };
  }
}
