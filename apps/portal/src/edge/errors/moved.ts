/** Thrown by a handler whose record stands under another address now: answered with 301, in the language asked for. */
export class Moved extends Error {
  /** @param path of the German page or of the API; the query of the request is kept */
  constructor(readonly path: string) {
    super(`Moved to ${path}`);
  }
}
