import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import session from 'express-session';
import { type Config, POOL, sessionSecret } from '#platform';
import { cookieName, isHttps } from './cookie-name.js';
import { SessionRows } from './session-rows.js';

/** Two weeks without coming back. */
const LIFETIME_MS = 14 * 24 * 60 * 60_000;

/**
 * Sessions in Postgres, for requests that bring one along or may begin one; pages that visitors read know nothing of it.
 *
 * @throws DomainError `CONFIG.SESSION_SECRET_MISSING`
 */
export function openSessions(app: NestExpressApplication, config: Config): RequestHandler {
  const name = cookieName('netzlotse', config);
  const withSession = session({
    name,
    secret: sessionSecret(config),
    store: new SessionRows(app.get(POOL)),
    resave: false,
    saveUninitialized: false,
    proxy: config.trustProxy,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(config), maxAge: LIFETIME_MS },
  });
  return (request, response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const hasCookie = request.headers.cookie?.includes(`${name}=`) ?? false;
    if (isReading && !hasCookie && !MAY_BEGIN.test(request.path)) next();
    else withSession(request, response, next);
  };
}

/** Pages that remember something before somebody signed in. */
const MAY_BEGIN = /^(\/en)?\/anmelden(\/|$)/;
