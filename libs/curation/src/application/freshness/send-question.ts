import { Injectable } from '@nestjs/common';
import { ManageTeam } from '#accounts';
import { Clock, MailQueue, Transaction } from '#platform';
import type { Question } from '../../domain/freshness/next-step.js';
import { QuestionStore } from '../../persistence/question-store.js';

/** Question and mails are one commit: whoever was asked has a mail, and nobody has two. */
@Injectable()
export class SendQuestion {
  constructor(
    private readonly transaction: Transaction,
    private readonly questions: QuestionStore,
    private readonly team: ManageTeam,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
  ) {}

  execute(organisationId: string, question: Question | null): Promise<void> {
    return this.transaction.run(async () => {
      const isMine = question
        ? await this.questions.remind(question)
        : await this.questions.ask(organisationId, this.clock.now());
      if (!isMine) return;
      const holders = await this.team.holders(organisationId);
      await this.mails.append(
        holders
          .filter(({ role }) => role !== 'member')
          .map(({ accountId, email, language }) => ({
            to: email,
            language,
            kind: 'curation.still-right',
            payload: { organisationId, accountId },
          })),
      );
    });
  }
}
