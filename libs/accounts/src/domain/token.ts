import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret for one link: 256 random bits, as 43 characters that need no escaping in an address. */
export function makeToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is kept of it. It is random enough that no salt is needed. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** What a link is for; each acts for nothing else. */
export type TokenPurpose =
  | 'sign-in'
  | 'operator'
  | 'password'
  | 'invitation'
  | 'claim'
  | 'entry'
  | 'email'
  | 'email-undo'
  | 'identity'
  | 'confirmation';

/** Links of mails hold this long, ms; invitations and yearly questions longer. */
export const LINK_LIFETIME_MS = 15 * 60_000;

/** Links that `npm start` prints end with the next start, or after a day. */
export const OPERATOR_LINK_LIFETIME_MS = 24 * 60 * 60_000;
