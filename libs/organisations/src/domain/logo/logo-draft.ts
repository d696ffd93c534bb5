/** A logo as a network file carries it. */
export interface LogoDraft {
  /** A PNG, JPEG or WebP. */
  readonly picture: Buffer;
  readonly alt?: string | null;
}
