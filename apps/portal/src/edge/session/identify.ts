import type { Request, RequestHandler } from 'express';
import type { FindViewer, Known } from '#accounts';
import { carryDone } from '../page/done.js';
import { rememberViewer } from '../viewer/viewer-of.js';
import { endSession, renewId, saveSession } from './begin-session.js';
import type { SessionRows } from './session-rows.js';
import { rememberedBy } from './session.js';

/** Finds out whose session a request brought along, with the rights of this moment. */
export function identify(findViewer: FindViewer): RequestHandler {
  return async (request, response, next) => {
    const accountId = rememberedBy(request).accountId;
    if (!accountId) {
      next();
      return;
    }
    const { through, secondProof } = rememberedBy(request);
    // What a provider says of somebody counts for its own organisation only, until they show something that it has not.
    const known = await findViewer.execute(accountId, secondProof ? undefined : through);
    if (known && isProven(request, known) && (await isStillOpen(request, known))) {
      rememberViewer(request, known.viewer, known.email);
      // What is shown may be for this person alone.
      response.setHeader('cache-control', 'private, no-cache');
      response.vary('Cookie');
    } else await endSession(request);
    next();
  };
}

/**
 * Whoever becomes a curator while signed in signs in once more, with a second factor. So does whoever has one: a session that was about
 * to begin, or changed its id, in the moment in which it was set up was not there to be ended.
 */
function isProven(request: Request, { viewer, hasSecondFactor }: Known): boolean {
  const isNeeded = viewer.kind === 'curator' || hasSecondFactor;
  return !isNeeded || Boolean(rememberedBy(request).secondProof);
}

/** Renews the id where rights changed. False: the session was ended after this request had read it. */
async function isStillOpen(request: Request, { rightsChangedAt }: Known): Promise<boolean> {
  const { accountId, csrf, secondProof, since, through } = rememberedBy(request);
  if ((since ?? 0) >= rightsChangedAt.getTime()) return true;
  if (!(await (request.sessionStore as unknown as SessionRows).take(request.sessionID))) return false;
  const { sessionID } = request;
  await renewId(request);
  carryDone(sessionID, request);
  Object.assign(rememberedBy(request), { accountId, csrf, secondProof, through, since: Date.now() });
  await saveSession(request);
  return true;
}
