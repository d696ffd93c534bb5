/** Thrown by a page that says itself what is wrong with what was asked; the status is the one its cause would have had. */
export class RefusedPage extends Error {
  /** @param html the whole document */
  constructor(
    readonly html: string,
    cause: unknown,
  ) {
    super('A page refused what was asked', { cause });
  }
}
