export { Clock, SystemClock } from './clock/clock.js';
export { groupBy } from './collections/group-by.js';
export { HeldVersions } from './collections/held-versions.js';
export { CONFIG, ConfigModule } from './config/config.module.js';
export { childEnvironment } from './config/child-environment.js';
export { type Config, type DatabaseAddress, loadConfig, SETTINGS } from './config/config.js';
export type { Operator } from './config/operator.js';
export { claimDataDir, openDataDir } from './data-dir/data-dir.js';
export { AdvisoryLock } from './database/advisory-lock.js';
export { checkMail } from './config/check-mail.js';
export { readConfig } from './config/read-config.js';
export { connectionOptions } from './database/connection-options.js';
export { databaseOf } from './database/database-of.js';
export { freeSlug } from './database/free-slug.js';
export { describeSchema } from './database/describe-schema.js';
export { withScratchDatabase } from './database/with-scratch-database.js';
export { DatabaseModule } from './database/database.module.js';
export { type MigrationState, Migrator } from './database/migrations/migrator.js';
export { ExclusiveLock } from './database/exclusive-lock.js';
export { openDataSource } from './database/open-data-source.js';
export { migrateUp } from './database/migrations/migrate-up.js';
export { withMigrator } from './database/migrations/with-migrator.js';
export { Snapshot } from './database/snapshot.js';
export { Transaction } from './database/transaction.js';
export { writeRows } from './database/write-rows.js';
export { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
export { type OpenDatabase, openDatabase } from './embedded-postgres/open-database.js';
export { DomainError, type ErrorKind } from './errors/domain-error.js';
export { type FieldFault, parseChanges } from './errors/parse-changes.js';
export { isUnavailable } from './errors/is-unavailable.js';
export { type JobHandler, JobQueue } from './jobs/job-queue.js';
export { JobRunner } from './jobs/job-runner.js';
export { OrphanedJobs } from './jobs/orphaned-jobs.js';
export { LONGEST_REPORT } from './mail/bounces/read-report.js';
export { type BounceOutcome, TakeBounce } from './mail/bounces/take-bounce.js';
export { FileMailer } from './mail/file-mailer.js';
export { Letter, type WrittenLetter } from './mail/letter.js';
export { Letters } from './mail/letters.js';
export { MailModule } from './mail/mail.module.js';
export { MailQueue } from './mail/mail-queue.js';
export { mailsFolder } from './mail/mails-folder.js';
export type { NewMail } from './mail/new-mail.js';
export { Postman } from './mail/postman.js';
export { type KeptMail, readMailFiles } from './mail/read-mail-files.js';
export { Reachability } from './mail/reachability.js';
export { type LetterPart, writeLetter } from './mail/write-letter.js';
export { JsonLogger } from './logging/logger.js';
export { Metrics } from './metrics/metrics.js';
export { Backlog } from './outbox/backlog.js';
export { countBacklog } from './outbox/count-backlog.js';
export { type News, Outbox } from './outbox/outbox.js';
export { OutboxListener } from './outbox/outbox-listener.js';
export { type NewsJob, OutboxRelay, type Subscriptions } from './outbox/outbox-relay.js';
export { GuardedClient, type OutsideAnswer, type OutsideQuestion } from './outside/guarded-client.js';
export { networkOf } from './outside/network-of.js';
export { Resolver } from './outside/resolver.js';
export { decodeCursor, encodeCursor } from './paging/cursor.js';
export { cutPage, type Page } from './paging/page.js';
export { inBatches } from './paging/in-batches.js';
export { PlatformModule } from './platform.module.js';
export { collectSoon } from './process/collect-soon.js';
export { exitWithParent, WITH_PARENT } from './process/exit-with-parent.js';
export { sessionSecret } from './config/session-secret.js';
export { SecretBox } from './secrets/secret-box.js';
export { ReadyAhead } from './process/ready-ahead.js';
export { WAIT_FOR_SETTINGS } from './process/settings-from-parent.js';
export { isRunning, ownIdentity, type ProcessIdentity } from './process/process-identity.js';
export { importOrigin } from './provenance/import-origin.js';
export { type MergedEntry, mergeEntry, saveResult, type Stored } from './provenance/merge-entry.js';
export { isEmpty, type Merged, mergeFields } from './provenance/merge-fields.js';
export { mergeReferences } from './provenance/merge-references.js';
export { type Added, isAdded, type Origin, type Provenance } from './provenance/provenance.js';
export type { ImportSource, SaveResult } from './provenance/save-result.js';
export { shownProvenance } from './provenance/shown-provenance.js';
export { withoutEmpty } from './provenance/without-empty.js';
export {
  checkedDate,
  checkedLine,
  checkedLink,
  checkedParagraphs,
  checkedPattern,
  checkedSlug,
} from './text/checked-text.js';
export { hiddenInLine, hiddenInText } from './text/hidden-characters.js';
export { endsBeforeStart, isPartialDate } from './text/partial-date.js';
export { slugFrom } from './text/slug-from.js';
export { webAddressFault } from './text/web-address.js';
export { POOL } from './database/pool.js';
export { projectFields } from './viewer/project-fields.js';
export {
  type Audience,
  AUDIENCES,
  audienceOf,
  type Curates,
  hasRole,
  isVisible,
  curatesAll,
  isCuratorOf,
  mayEdit,
  stricterOf,
  ORGANISATION_ROLES,
  type OrganisationRole,
  type Viewer,
  type ViewerAccount,
  VISIBILITIES,
  visibilitiesFor,
  type Visibility,
  type VisibilityMap,
  visibilityOf,
  VISITOR,
} from './viewer/viewer.js';
