/** What a mail says. Both forms say the same; `writeLetter` makes them of one source and escapes what people typed. */
export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** One kind of mail, contributed by a slice and composed at the moment of sending. */
export abstract class Letter {
  abstract readonly kind: string;

  /**
   * Reloads by the ids of the payload, so that nothing leaves which its reader may no longer know.
   *
   * @returns null when there is nothing to say any more: the mail is dropped
   */
  abstract compose(
    payload: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null>;
}
