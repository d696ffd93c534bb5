import { resolve } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error.js';
import { mailSettings, type SmtpSettings, smtpOf } from './mail-settings.js';
import { type Operator, operatorOf, operatorSettings } from './operator.js';

/** Where Postgres answers. A socket folder may hold spaces and umlauts, which is why this is not always a URL. */
export const databaseAddress = z.union([
  z.strictObject({ url: z.string().min(1) }),
  z.strictObject({
    host: z.string().min(1),
    port: z.number().int(),
    user: z.string().min(1),
    database: z.string().min(1),
    /** How long to wait for a connection, ms; left out, as long as people would. */
    connectTimeoutMs: z.number().int().optional(),
  }),
]);

export type DatabaseAddress = z.infer<typeof databaseAddress>;

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().min(1).optional(),
  /** JSON of a DatabaseAddress: how the starter tells its children where its embedded Postgres answers. */
  NETZLOTSE_DATABASE: z
    .string()
    .optional()
    .transform((text) => (text === undefined ? undefined : databaseAddress.parse(JSON.parse(text)))),
  SEARCH_ENGINE: z.enum(['postgres', 'meilisearch']).default('postgres'),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().optional(),
  DEMO: z.enum(['on', 'off']).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs session cookies. */
  SESSION_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ...mailSettings,
  ...operatorSettings,
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(settings.shape);

/** The settings of one process, read once at its start. Names and meanings: README, "Settings". */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** null: the embedded Postgres under `dataDir` is meant. */
  readonly database: DatabaseAddress | null;
  /** Where the second search engine answers; null: Postgres searches. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly demo: boolean;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  /** null: none was given. */
  readonly sessionSecret: string | null;
  readonly environment: 'development' | 'production' | 'test';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where mails are handed in; null: they land as files in `dataDir`. */
  readonly smtp: SmtpSettings | null;
  readonly operator: Operator;
}

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 *
 * @throws DomainError `CONFIG.INVALID` with the name of the setting, when a value cannot be used
 * @throws DomainError `CONFIG.MEILISEARCH_INCOMPLETE`, `CONFIG.MAIL_INCOMPLETE` with the name of the setting that is missing
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0] ?? '');
    // It is said on a terminal, and a server's address holds a password.
    const value = setting === 'SMTP_URL' ? '…' : given[setting];
    throw new DomainError('CONFIG.INVALID', 'invalid', { setting, value });
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    database: values.DATABASE_URL ? { url: values.DATABASE_URL } : (values.NETZLOTSE_DATABASE ?? null),
    meilisearch: meilisearchOf(values),
    demo: (values.DEMO ?? (values.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    trustProxy: values.TRUST_PROXY === 'on',
    sessionSecret: values.SESSION_SECRET ?? null,
    environment: values.NODE_ENV,
    logLevel: values.LOG_LEVEL,
    smtp: smtpOf(values),
    operator: operatorOf(values),
  };
}

function meilisearchOf({ SEARCH_ENGINE: engine, MEILI_URL: url, MEILI_KEY: key }: z.infer<typeof settings>) {
  if (engine !== 'meilisearch') return null;
  if (url && key) return { url, key };
  throw new DomainError('CONFIG.MEILISEARCH_INCOMPLETE', 'invalid', {
    setting: url ? 'MEILI_KEY' : 'MEILI_URL',
  });
}
