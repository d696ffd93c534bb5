import { DomainError } from '#platform';

export const notConnected = () => new DomainError('OIDC.NOT_CONNECTED', 'not-found');

/** The provider does not answer, or not as one. */
export const issuerAway = (cause?: unknown) =>
  new DomainError('OIDC.ISSUER_AWAY', 'unavailable', {}, { cause });

/** Of what came back something was not what we asked for: state, nonce, code, issuer or signature. */
export const notProven = (cause?: unknown) => new DomainError('OIDC.NOT_PROVEN', 'forbidden', {}, { cause });

export const mailNotVerified = () => new DomainError('OIDC.MAIL_NOT_VERIFIED', 'forbidden');

export const notMapped = () => new DomainError('OIDC.NOT_MAPPED', 'forbidden');
