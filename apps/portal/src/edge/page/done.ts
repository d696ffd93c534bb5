import type { Request } from 'express';
import type { Done } from '../../ui/index.js';

const KEPT_MS = 60_000;
const MOST = 10_000;

/**
 * What to say on the next page of a session, by the session's id. In memory: a session written for it might come back after
 * somebody ended it elsewhere, and a sentence that is lost does no harm.
 */
const noted = new Map<string, { readonly done: Done; readonly until: number }>();

/** Keeps a sentence for the next page of whoever sent this request. */
export function noteDone(request: Request, done: Done): void {
  if (!request.sessionID) return;
  const now = Date.now();
  noted.delete(request.sessionID);
  noted.set(request.sessionID, { done, until: now + KEPT_MS });
  for (const [sid, { until }] of noted) {
    if (until > now && noted.size <= MOST) break;
    noted.delete(sid);
  }
}

/** Hands a sentence on to the id that a session has now. @param sid the one it had */
export function carryDone(sid: string, request: Request): void {
  const kept = noted.get(sid);
  if (!kept) return;
  noted.delete(sid);
  noted.set(request.sessionID, kept);
}

/** The sentence kept for whoever reads a page now, once. */
export function takeDone(request: Request): Done | null {
  if (request.method !== 'GET' || !request.sessionID) return null;
  const kept = noted.get(request.sessionID);
  noted.delete(request.sessionID);
  return kept && kept.until > Date.now() ? kept.done : null;
}
