import { Injectable } from '@nestjs/common';
import { QuestionStore } from '../../persistence/question-store.js';

/** Organisations that were asked three times whether their profile is right, and did not answer. */
@Injectable()
export class ReadUnconfirmed {
  constructor(private readonly questions: QuestionStore) {}

  /** For the curator, longest first. */
  list(most: number): Promise<{ organisationId: string; since: Date }[]> {
    return this.questions.unconfirmed(most);
  }

  /** Since when nobody answers for a profile; null: somebody does, or was not asked. */
  async since(organisationId: string): Promise<Date | null> {
    return (await this.questions.among([organisationId])).get(organisationId)?.unconfirmedSince ?? null;
  }

  /** Whether an answer is still open: what a mail on its way asks for may have been said meanwhile. */
  async isAsked(organisationId: string): Promise<boolean> {
    return (await this.questions.among([organisationId])).has(organisationId);
  }
}
