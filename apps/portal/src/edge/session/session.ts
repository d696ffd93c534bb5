import type { Request } from 'express';
import 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** Whose session it is. */
    accountId: string;
    /** What an unsafe request has to carry. */
    csrf: string;
    /** When somebody signed in, ms since 1970: a session that began before the account's rights changed is over. */
    since: number;
    /** By what a curator proved to be one: a code, or the link that only the operator's terminal shows. */
    secondFactor: 'totp' | 'operator' | null;
  }
}

/** The token that a form or an `X-CSRF-Token` has to bring along; '' for a visitor. */
export function csrfTokenOf(request: Request): string {
  return (request.session as { csrf?: string } | undefined)?.csrf ?? '';
}
