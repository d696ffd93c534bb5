import { Injectable } from '@nestjs/common';
import type { OrganisationView } from '#organisations';
import type { Question, Step } from '../../domain/freshness/next-step.js';
import { QuestionStore } from '../../persistence/question-store.js';
import { GiveUp } from './give-up.js';
import { SendQuestion } from './send-question.js';

/** Does what is due for one organisation. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly questions: QuestionStore,
    private readonly send: SendQuestion,
    private readonly giveUp: GiveUp,
  ) {}

  /** @param organisation as everybody sees it */
  async execute(step: Step, organisation: OrganisationView, question: Question | null): Promise<void> {
    const { id } = organisation;
    if (step === 'settle') return this.questions.settle(id);
    if (step === 'give-up' || !(await this.isAsked(step, id, question))) {
      await this.giveUp.execute(organisation);
    }
  }

  /** False: mail reaches nobody who could answer. */
  private isAsked(step: Step, id: string, question: Question | null): Promise<boolean> | boolean {
    if (step !== null) return this.send.execute(id, question);
    const isWaiting = question !== null && question.unconfirmedSince === null;
    return isWaiting ? this.send.redirect(question) : true;
  }
}
