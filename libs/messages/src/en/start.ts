import type { ShapeOf } from '../catalogue.js';
import type { start as german } from '../de/start.js';

export const start: ShapeOf<typeof german> = {
  refusals: {
    settingInvalid: (setting, value) =>
      `The setting ${setting} has the value "${value}", which cannot be used: please correct it (see README, "Settings").`,
    meilisearchIncomplete: (setting) =>
      `SEARCH_ENGINE=meilisearch needs ${setting} too: please set it, or leave SEARCH_ENGINE out.`,
    sessionSecretMissing:
      'Without SESSION_SECRET nobody can sign in safely: please set at least 32 random characters.',
    mailIncomplete: (setting) =>
      `Netzlotse cannot send mails without ${setting}: please set SMTP_URL (such as smtps://name:password@mail.example) and MAIL_FROM (such as netzlotse@mail.example).`,
    portTaken: (port) => `Port ${port} is taken: please end what uses it, or set PORT to another one.`,
    portForbidden: (port) => `You may not open port ${port}: please set PORT to 1024 or above.`,
    hostUnknown: (host) =>
      `This machine does not have the address ${host}: please set HOST to one of its addresses, such as 127.0.0.1.`,
    dataDirNotWritable: (folder, reason) =>
      `${folder} is not writable (${reason}): please change its permissions, or set DATA_DIR to another folder.`,
    dataDirInUse: (folder, pid, url) =>
      `${folder} is in use by a running Netzlotse (process ${pid}, ${url}): please end it, or set DATA_DIR to another folder.`,
    databaseMissing: 'No database is given: please set DATABASE_URL, or start with "npm start".',
    databaseAway: (where) =>
      `The database at ${where} does not answer: please start it, or correct DATABASE_URL.`,
    databaseRefused: (where, reason) =>
      `The database at ${where} refuses the connection (${reason}): please correct DATABASE_URL.`,
    databaseTooOld: (version) =>
      `The database is Postgres ${version}: please set DATABASE_URL to version 15 or newer.`,
    databaseNewer: (steps) =>
      `The database comes from a newer version of Netzlotse (${steps}): please start that one, or restore an older backup.`,
    databaseBehind: (steps) =>
      `The database lacks steps (${steps}): please run "npm run -s cli -- migrate up" first.`,
    embeddedInProduction:
      'With NODE_ENV=production there is no embedded database: please set DATABASE_URL to a Postgres 15 or newer.',
    noBinaries: (machine) =>
      `No embedded database is installed for ${machine}: please set DATABASE_URL, or run "npm ci --include=optional".`,
    otherVersion: (folder, found, needed) =>
      `The database in ${folder} belongs to Postgres ${found}, needed is ${needed}: please set DATA_DIR to another folder, or start the earlier version of Netzlotse.`,
    embeddedFailed: (reason, log) =>
      `The embedded database could not be started (${reason}): there is more in ${log}, or set DATABASE_URL to a Postgres of your own.`,
    embeddedBusy: (folder) =>
      `Another process has been setting up the database in ${folder} for minutes: please end it, and try again.`,
    portalEnded: (how) =>
      `The portal ended unexpectedly (${how}): please read the messages above, and start again.`,
    engineAway: (reason) =>
      `The search index cannot be built now (${reason}): please look at Meilisearch, MEILI_URL and MEILI_KEY.`,
    rebuildReplaced:
      'Another rebuild of the search index has begun meanwhile: this one ended, search goes on.',
    rebuildIncomplete:
      'The new search index lacks entries and was thrown away, the old one goes on serving: please run "npm run -s cli -- search rebuild" once more.',
    unknown: (reason) => `Netzlotse could not start (${reason}): please report this with the messages above.`,
  },
};
