import type { Request } from 'express';
import type { OidcQuestion } from '#accounts';

/** By what somebody proved more than having a mailbox or a password. */
export type SecondProof = 'code' | 'operator';

/** What a session remembers of whoever signed in, or is about to. */
export interface Remembered {
  /** Whose session it is. */
  accountId?: string;
  /** Who still has to enter a code, or to set one up, before it is theirs. */
  pendingId?: string;
  /** The secret that whoever sets a second factor up was shown, until its first code came back. */
  shownSecret?: string;
  /** Until when whoever has a second factor may set another app up in place of the one so far, ms since 1970. */
  replacingUntil?: number;
  /** What an unsafe request has to carry. */
  csrf?: string;
  /** When somebody signed in, ms since 1970. */
  since?: number;
  secondProof?: SecondProof | null;
  /** Where to go after signing in. */
  wanted?: string;
  /** What was asked of an organisation's provider, until somebody comes back from there. */
  asked?: OidcQuestion & { readonly wanted: string };
  /** Whether a link to their mailbox signed them in. */
  byLink?: boolean;
  /** Id of the organisation by whose provider somebody signed in. */
  through?: string;
}

/** What the session of a request remembers, to be read and written; nothing where it has none. */
export function rememberedBy(request: Request): Remembered {
  return (request.session as Remembered | undefined) ?? {};
}

const FRESH_MS = 15 * 60_000;

/** Whether somebody showed within the last 15 minutes that they have the account's mailbox. */
export function isFresh(request: Request): boolean {
  const { byLink = false, since = 0 } = rememberedBy(request);
  return byLink && Date.now() - since < FRESH_MS;
}

/** The token that a form or an `X-CSRF-Token` has to bring along; '' for a visitor. */
export function csrfTokenOf(request: Request): string {
  return rememberedBy(request).csrf ?? '';
}
