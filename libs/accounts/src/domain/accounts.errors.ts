import { DomainError } from '#platform';
import type { Guessable } from './passwords/guessable.js';

/** The same whether the address is unknown, has no password, or the password is wrong. */
export const wrongPassword = () => new DomainError('SIGN_IN.REFUSED', 'forbidden');

/** Whoever has no password shows that they have the mailbox. */
export const linkNeeded = () => new DomainError('SIGN_IN.LINK_NEEDED', 'forbidden');

export const linkSpent = () => new DomainError('SIGN_IN.LINK_SPENT', 'not-found');

export const wrongCode = () => new DomainError('SIGN_IN.CODE_WRONG', 'forbidden');

export const lastOwner = () => new DomainError('ROLE.LAST_OWNER', 'conflict');

export const notInTeam = () => new DomainError('ROLE.NOT_FOUND', 'not-found');

export const tooBusy = () => new DomainError('SIGN_IN.TOO_BUSY', 'unavailable');

/** A new password that others would try soon. */
export const passwordGuessable = (why: Guessable) =>
  new DomainError('PASSWORD.GUESSABLE', 'invalid', { why });
