import { DomainError } from '#platform';
import type { Frame } from '../../ui/index.js';

/** What a form says to a refusal that its sender can do something about. Anything else is thrown on. */
export function sayMembership(error: unknown, { messages: { errors } }: Frame): string {
  if (!(error instanceof DomainError)) throw error;
  const isAbout = error.code.startsWith('MEMBERSHIP.') && error.kind !== 'not-found';
  if (!isAbout && error.code !== 'ORGANISATION.NOT_FOUND') throw error;
  return Object.hasOwn(errors.code, error.code)
    ? errors.code[error.code as keyof typeof errors.code]
    : errors.kind.conflict;
}
