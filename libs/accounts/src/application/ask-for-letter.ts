import { Injectable } from '@nestjs/common';
import { MailQueue, Transaction } from '#platform';

/** Letters that anybody may ask for, for any address. */
export type AskedLetter = 'sign-in' | 'password';

/**
 * Does the same whether or not an address is known, and takes the same time: who has it is looked up when the letter is sent.
 */
@Injectable()
export class AskForLetter {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailQueue,
  ) {}

  /**
   * @param email as `tidyEmail` makes it
   * @param wanted path to go to afterwards, or ''
   */
  execute(letter: AskedLetter, email: string, language: 'de' | 'en', wanted = ''): Promise<void> {
    return this.transaction.run(() =>
      this.mails.append([{ to: email, language, kind: `accounts.${letter}`, payload: { email, wanted } }]),
    );
  }
}
