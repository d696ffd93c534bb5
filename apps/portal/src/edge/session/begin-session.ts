import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { type Account, hasSecondFactor, needsSecondFactor } from '#accounts';
import { rememberDevice } from './known-device.js';
import { rememberedBy, type SecondProof } from './session.js';

const CSRF_BYTES = 24;

/** What is left to do before the session counts. */
export type SignInStep = 'done' | 'code' | 'set-up';

export interface SignInDetails {
  readonly proof?: SecondProof | null;
  /** Where to go after signing in. */
  readonly wanted?: string;
  /** Id of the organisation by whose provider somebody signs in. */
  readonly through?: string;
  /** Whether it is a link to their mailbox that signs them in. */
  readonly byLink?: boolean;
}

/**
 * Begins a session under a new id, whatever id the browser brought along. Who has a second factor, or needs one, is not signed
 * in by it until that is shown.
 */
export async function beginSession(
  request: Request,
  account: Account,
  { proof = null, wanted, through, byLink }: SignInDetails = {},
): Promise<SignInStep> {
  const step = stepOf(account, proof);
  await renewId(request);
  Object.assign(rememberedBy(request), {
    csrf: randomBytes(CSRF_BYTES).toString('base64url'),
    since: Date.now(),
    secondProof: proof,
    wanted,
    through,
    byLink,
    ...(step === 'done' ? { accountId: account.id } : { pendingId: account.id }),
  });
  await saveSession(request);
  // A provider's word alone proves nothing of the account as such.
  if (step === 'done' && (proof !== null || through === undefined)) rememberDevice(request, account.id);
  return step;
}

function stepOf(account: Account, proof: SecondProof | null): SignInStep {
  if (proof !== null) return 'done';
  if (hasSecondFactor(account)) return 'code';
  return needsSecondFactor(account) ? 'set-up' : 'done';
}

/** A session's id changes with what it may do, so that one planted or seen before is worth nothing. */
export function renewId(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error?: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** Before anything is answered: the next request may come sooner than the store is done. */
export function saveSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.save((error?: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** Signs out. */
export function endSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.destroy((error?: Error | null) => (error ? reject(error) : resolve()));
  });
}
