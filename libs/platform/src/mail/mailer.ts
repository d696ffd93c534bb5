import type { WrittenLetter } from './letter.js';

/** A mail as it leaves. */
export interface ReadyMail {
  /** Id of the row. */
  readonly id: string;
  readonly to: string;
  readonly language: 'de' | 'en';
  readonly letter: WrittenLetter;
}

/** Hands mails over. Nothing that it throws holds an address or what a server said. */
export abstract class Mailer {
  /**
   * Returns when somebody else answers for the mail.
   *
   * @throws DomainError `MAIL.REFUSED` (`invalid`): this mail will never be taken; with `isMailbox` because there is no such mailbox
   * @throws DomainError `MAIL.NOT_TAKEN` (`unavailable`) with `reason`: later perhaps
   */
  abstract send(mail: ReadyMail): Promise<void>;
}
