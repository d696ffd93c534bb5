/**
 * Thrown by a handler whose record stands under another address now: answered with 301, in the language asked for, or with 308 where
 * the method and the body are to be sent again.
 */
export class Moved extends Error {
  /** @param path of the German page or of the API; the query of the request is kept */
  constructor(
    readonly path: string,
    readonly status: 301 | 308 = 301,
  ) {
    super(`Moved to ${path}`);
  }
}
