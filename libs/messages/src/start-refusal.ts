import type { ShapeOf } from './catalogue.js';
import type { start } from './de/start.js';

type Details = Readonly<Record<string, unknown>>;
type Refusals = ShapeOf<typeof start>['refusals'];
type Sentence = (texts: Refusals, details: Details) => string;

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const sentences: Readonly<Record<string, Sentence>> = {
  'CONFIG.INVALID': (texts, { setting, value }) => texts.settingInvalid(text(setting), text(value)),
  'CONFIG.MEILISEARCH_INCOMPLETE': (texts, { setting }) => texts.meilisearchIncomplete(text(setting)),
  'CONFIG.SESSION_SECRET_MISSING': (texts) => texts.sessionSecretMissing,
  'CONFIG.MAIL_INCOMPLETE': (texts, { setting }) => texts.mailIncomplete(text(setting)),
  'PORT.TAKEN': (texts, { port }) => texts.portTaken(Number(port)),
  'PORT.FORBIDDEN': (texts, { port }) => texts.portForbidden(Number(port)),
  'HOST.NOT_USABLE': (texts, { host }) => texts.hostUnknown(text(host)),
  'START.PORTAL_ENDED': (texts, { how }) => texts.portalEnded(text(how)),
  'DATA_DIR.NOT_WRITABLE': (texts, { folder, reason }) =>
    texts.dataDirNotWritable(text(folder), text(reason)),
  'DATA_DIR.IN_USE': (texts, { folder, pid, url }) =>
    texts.dataDirInUse(text(folder), Number(pid), text(url)),
  'CONFIG.DATABASE_MISSING': (texts) => texts.databaseMissing,
  'DATABASE.AWAY': (texts, { where }) => texts.databaseAway(text(where)),
  'DATABASE.REFUSED': (texts, { where, reason }) => texts.databaseRefused(text(where), text(reason)),
  'DATABASE.TOO_OLD': (texts, { version }) => texts.databaseTooOld(text(version)),
  'DATABASE.NEWER_THAN_CODE': (texts, { unknown }) => texts.databaseNewer(text(unknown)),
  'DATABASE.BEHIND_CODE': (texts, { pending }) => texts.databaseBehind(text(pending)),
  'EMBEDDED_POSTGRES.IN_PRODUCTION': (texts) => texts.embeddedInProduction,
  'EMBEDDED_POSTGRES.NO_BINARIES': (texts, { platform, arch }) =>
    texts.noBinaries(`${text(platform)}-${text(arch)}`),
  'EMBEDDED_POSTGRES.OTHER_VERSION': (texts, { folder, found, needed }) =>
    texts.otherVersion(text(folder), text(found), text(needed)),
  'EMBEDDED_POSTGRES.FAILED': (texts, { reason, log }) => texts.embeddedFailed(text(reason), text(log)),
  'EMBEDDED_POSTGRES.BUSY': (texts, { home }) => texts.embeddedBusy(text(home)),
  'SEARCH.ENGINE_AWAY': (texts, { reason }) => texts.engineAway(text(reason)),
  'SEARCH.REBUILD_REPLACED': (texts) => texts.rebuildReplaced,
  'SEARCH.REBUILD_INCOMPLETE': (texts) => texts.rebuildIncomplete,
};

/** Why a process does not start, or a command did not get to its end, and what to do, in one sentence; null for a code that is not about starting. */
export function startRefusal(texts: Refusals, code: string, details: Details): string | null {
  return sentences[code]?.(texts, details) ?? null;
}
