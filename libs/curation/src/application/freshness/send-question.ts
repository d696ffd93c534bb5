import { Injectable } from '@nestjs/common';
import { Clock, MailQueue, Transaction } from '#platform';
import type { Question } from '../../domain/freshness/next-step.js';
import { QuestionStore } from '../../persistence/question-store.js';
import { type Asked, WhomToAsk } from './whom-to-ask.js';

/** What a letter says beside the question. */
interface Said {
  /** Of a curator. */
  readonly note?: string;
  /** Nobody answered the first one yet. */
  readonly isReminder?: boolean;
}

/** Question and mails are one commit: whoever was asked has a mail, and nobody has two. */
@Injectable()
export class SendQuestion {
  constructor(
    private readonly transaction: Transaction,
    private readonly questions: QuestionStore,
    private readonly whom: WhomToAsk,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there was anybody to ask */
  execute(organisationId: string, question: Question | null): Promise<boolean> {
    return this.transaction.run(async () => {
      const asked = await this.whom.execute(organisationId);
      const isMine = question
        ? await this.questions.remind(question)
        : await this.questions.ask(organisationId, this.clock.now());
      if (isMine) await this.write(organisationId, asked, { isReminder: question !== null });
      return asked.length > 0;
    });
  }

  /**
   * Looks whether those who were asked turned out to be out of reach. Then the organisation's own mailbox is asked at once, once.
   *
   * @returns false: nobody is left to be asked
   */
  redirect({ organisationId, isMailboxAsked }: Question): Promise<boolean> {
    return this.transaction.run(async () => {
      const asked = await this.whom.execute(organisationId);
      const isOfMailbox = asked.some(({ accountId }) => accountId === null);
      if (isOfMailbox && !isMailboxAsked) await this.write(organisationId, asked);
      return asked.length > 0;
    });
  }

  /**
   * Once more from the beginning, after a curator looked. @param note of the curator
   *
   * @returns whether there is anybody to ask
   */
  again(organisationId: string, note: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const asked = await this.whom.execute(organisationId);
      if (asked.length === 0) return false;
      await this.questions.askAnew(organisationId, this.clock.now());
      await this.write(organisationId, asked, { note });
      return true;
    });
  }

  private async write(organisationId: string, asked: readonly Asked[], said: Said = {}): Promise<void> {
    if (asked.some(({ accountId }) => accountId === null)) await this.questions.noteMailbox(organisationId);
    await this.mails.append(
      asked.map(({ accountId, email, language }) => ({
        to: email,
        language,
        kind: 'curation.still-right',
        payload: { organisationId, ...said, ...(accountId === null ? { mailbox: email } : { accountId }) },
      })),
    );
  }
}
