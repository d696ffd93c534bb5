/** A mail to be. One recipient: a mail to several would tell each of the others. */
export interface NewMail {
  /** The bare address. */
  readonly to: string;
  readonly language: 'de' | 'en';
  /** Which `Letter` composes it: `accounts.sign-in-link`. */
  readonly kind: string;
  /** What the letter needs: ids, and what cannot be read again. */
  readonly payload: Readonly<Record<string, unknown>>;
}
