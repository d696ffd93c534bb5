/** What went wrong, seen from the caller: the edge turns each kind into one HTTP status, a job into retry or set aside. */
export type ErrorKind = 'not-found' | 'conflict' | 'forbidden' | 'invalid' | 'unavailable';

/**
 * The only error a slice throws on purpose.
 *
 * @param code stable, `SLICE.WHAT`, for programs and for the message catalogue
 * @param details safe to show to whoever asked; never a secret, a mail address or a hidden field
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
