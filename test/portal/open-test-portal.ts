import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type DatabaseAddress, loadConfig } from '#platform';
import { openTestDatabase, type TestDatabase } from '#testing';
import { closePortal } from '../../apps/portal/src/close-portal.js';
import { createPortal } from '../../apps/portal/src/create-portal.js';
import { ApiDescription } from '../../apps/portal/src/edge/openapi/api-description.js';
import { listen } from '../../apps/portal/src/listen.js';
import { type Answer, ask, type Question } from './ask.js';
import { DescribedApi } from './described-api.js';
import { RecordingLogger } from './recording-logger.js';

export interface TestPortalOptions {
  /** Modules with controllers instead of those of the portal, which then has no slices either. */
  readonly doors?: readonly Type[];
  /** An open database that holds something already; `close` leaves it open. */
  readonly database?: TestDatabase;
  /** Opens the database of its own that the portal gets unless it is given one; an empty one unless told otherwise. */
  readonly content?: () => Promise<TestDatabase>;
  /** Where the portal finds its database; a test may stand in between. */
  readonly address?: (database: DatabaseAddress) => Promise<DatabaseAddress>;
  /** Settings as environment variables. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The whole portal, on a database of its own and a free port. */
export interface TestPortal {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly log: RecordingLogger;
  /** Asks the portal over a socket. Every answer of the API is held against the OpenAPI document. */
  ask(path: string, question?: Question): Promise<Answer>;
  /** The answer as JSON; fails where it is not a 200. */
  json<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

/** Takes about half a second. Call `close` in `afterAll`. */
export async function openTestPortal({
  doors,
  settings = {},
  database: given,
  content = openTestDatabase,
  address = async (own) => own,
}: TestPortalOptions = {}): Promise<TestPortal> {
  const database = given ?? (await content());
  const closeDatabase = async () => (given ? undefined : database.close());
  const log = new RecordingLogger();
  const config = loadConfig({ PORT: '0', DEMO: 'off', NODE_ENV: 'test', ...settings });
  const app = await createPortal(config, await address(database.address), {
    ...(doors && { slices: [], doors }),
    logger: log,
  }).catch(async (error) => {
    await closeDatabase();
    throw error;
  });
  const url = await listen(app, config);
  const api = describedApi(app, doors === undefined);
  const askPortal = async (path: string, question: Question = {}): Promise<Answer> => {
    const answer = await ask(url, path, question);
    if (path.startsWith('/api/')) api.check(question.method ?? 'GET', path, answer);
    return answer;
  };
  return {
    url,
    app,
    database,
    log,
    ask: askPortal,
    json: async (path) => {
      const { status, text } = await askPortal(path);
      if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${text}`);
      return JSON.parse(text);
    },
    close: async () => {
      await closePortal(app);
      await closeDatabase();
    },
  };
}

let ofThePortal: DescribedApi | null = null;

/** What the portal itself promises is the same in every test, and takes a fifth of a second to say. */
function describedApi(app: NestExpressApplication, isWhole: boolean): DescribedApi {
  if (!isWhole) return new DescribedApi(app.get(ApiDescription).document!);
  return (ofThePortal ??= new DescribedApi(app.get(ApiDescription).document!));
}
