import { DomainError } from '#platform';
import type { Frame } from '../../ui/index.js';
import { sayRefusal } from '../accounts/say-refusal.js';

/** What is said to somebody who could not be signed in by their organisation's provider. Anything else is thrown on. */
export function sayProblem(error: unknown, { messages: { oidc, accounts } }: Frame): string {
  const { problems } = oidc;
  const code = error instanceof DomainError ? error.code : '';
  if (code === 'OIDC.NOT_CONNECTED') return problems.notConnected;
  if (code === 'OIDC.ISSUER_AWAY') return problems.issuerAway;
  if (code === 'OIDC.NOT_PROVEN') return problems.notProven;
  if (code === 'OIDC.MAIL_NOT_VERIFIED') return problems.mailNotVerified;
  if (code === 'OIDC.NOT_MAPPED') return problems.notMapped;
  return sayRefusal(error, accounts.errors);
}
