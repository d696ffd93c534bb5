import type { Request } from 'express';
import 'express-session';

/** By what somebody proved more than having a mailbox or a password. */
export type SecondProof = 'code' | 'operator';

declare module 'express-session' {
  /** What is remembered of whoever signed in, or is about to. */
  // eslint-disable-next-line no-restricted-syntax -- the name is the package's
  interface SessionData {
    /** Whose session it is. */
    accountId: string;
    /** Who still has to enter a code, or to set one up, before it is theirs. */
    pendingId: string;
    /** What an unsafe request has to carry. */
    csrf: string;
    /** When somebody signed in, ms since 1970. */
    since: number;
    secondProof: SecondProof | null;
    /** Where to go after signing in. */
    wanted: string;
  }
}

/** The token that a form or an `X-CSRF-Token` has to bring along; '' for a visitor. */
export function csrfTokenOf(request: Request): string {
  return (request.session as { csrf?: string } | undefined)?.csrf ?? '';
}
