import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Type } from '@nestjs/common';
import { AccountsModule, FindViewer, KnownDevices, UseAccessToken } from '#accounts';
import { type Config, type DatabaseAddress, DomainError, JsonLogger, Migrator } from '#platform';
import { readAssets } from './edge/assets/read-assets.js';
import { serveAssets } from './edge/assets/serve-assets.js';
import { ErrorFilter } from './edge/errors/error.filter.js';
import { revalidate } from './edge/headers/cache-headers.js';
import { compress } from './edge/headers/compress.js';
import { securityHeaders } from './edge/headers/security-headers.js';
import { HttpMetrics } from './edge/observe/http-metrics.js';
import { observeRequest } from './edge/observe/observe-request.js';
import { ApiDescription } from './edge/openapi/api-description.js';
import { describeApi } from './edge/openapi/describe-api.js';
import { SITE, type Site } from './edge/page/site.js';
import { checkAddress } from './edge/request/check-address.js';
import { checkHost } from './edge/request/check-host.js';
import { openScope } from './edge/request/open-scope.js';
import { toCanonicalAddress } from './edge/routes/canonical-address.js';
import { checkMethod } from './edge/routes/check-method.js';
import { RouteTable } from './edge/routes/route-table.js';
import { identify } from './edge/session/identify.js';
import { identifyProgram, unlessProgram } from './edge/session/identify-program.js';
import { openDevices } from './edge/session/known-device.js';
import { openSessions } from './edge/session/open-sessions.js';
import type { Assets } from './ui/index.js';
import { doorsOf, PortalModule, type Slice, SLICES } from './portal.module.js';

export interface PortalParts {
  /** Tests of the edge hand in none. */
  readonly slices?: readonly Slice[];
  /** Modules with controllers; tests hand in some of their own. */
  readonly doors?: readonly Type[];
  readonly logger?: JsonLogger;
}

/**
 * Builds the portal, ready to listen.
 *
 * @throws DomainError `DATABASE.BEHIND_CODE`, `DATABASE.NEWER_THAN_CODE`; Error when a route does not say who may use
 *   it, or the database is away
 */
export async function createPortal(
  config: Config,
  address: DatabaseAddress,
  {
    slices = SLICES,
    doors = doorsOf(config),
    logger = new JsonLogger('portal', config.logLevel),
  }: PortalParts = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    PortalModule.with(config, address, slices, doors),
    {
      logger,
      abortOnError: false,
      bodyParser: false,
    },
  );
  try {
    await checkSchema(app);
    answerRequests(app, config, logger, await readAssets(), slices);
    app.get(RouteTable).load();
    await app.init();
    app.get(ApiDescription).make = () => describeApi(app);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** A serving process changes no schema; it refuses one that it does not know. */
async function checkSchema(app: NestExpressApplication): Promise<void> {
  const { pending } = await app.get(Migrator).state();
  if (pending.length > 0) throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
}

/** Every step of an answer before and after the controllers, in the order in which they are taken. */
function answerRequests(
  app: NestExpressApplication,
  config: Config,
  logger: JsonLogger,
  assets: Assets,
  slices: readonly Slice[],
): void {
  const routes = app.get(RouteTable);
  const site: Site = { publicUrl: config.publicUrl, assets };
  app.disable('x-powered-by').enable('case sensitive routing');
  // The one in front of us: what stands before its own entry in X-Forwarded-For is what a visitor wrote.
  app.set('trust proxy', config.trustProxy ? 1 : false).set('query parser', false);
  app.setLocal(SITE, site);
  app.use(
    openScope,
    observeRequest(logger, app.get(HttpMetrics)),
    securityHeaders(config.publicUrl.startsWith('https:')),
    ...compress(),
  );
  app.use('/assets', serveAssets());
  app.use(
    revalidate,
    checkHost(config.publicUrl),
    checkAddress,
    toCanonicalAddress(routes),
    checkMethod(routes),
  );
  // Tests of the edge may have no accounts.
  if (slices.includes(AccountsModule)) {
    const devices = openDevices(app.get(KnownDevices), config);
    const sessions = unlessProgram(openSessions(app, config));
    const people = unlessProgram(identify(app.get(FindViewer)));
    app.use(sessions, devices, people, identifyProgram(app.get(UseAccessToken)));
  }
  app.useGlobalFilters(new ErrorFilter(logger));
}
