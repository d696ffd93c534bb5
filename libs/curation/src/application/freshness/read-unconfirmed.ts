import { Injectable } from '@nestjs/common';
import { QuestionStore } from '../../persistence/question-store.js';

/** Organisations that were asked three times whether their profile is right, and did not answer. */
@Injectable()
export class ReadUnconfirmed {
  constructor(private readonly questions: QuestionStore) {}

  /**
   * For a curator, longest first.
   *
   * @param scope the part that they curate, null for everything
   * @param after since when the last one shown is unconfirmed (ISO 8601), and its id
   */
  waiting(
    scope: string | null,
    after: readonly [since: string, id: string] | null,
    limit: number,
  ): Promise<{ organisationId: string; since: Date }[]> {
    return this.questions.unconfirmed(scope, after, limit);
  }

  count(scope: string | null): Promise<number> {
    return this.questions.countUnconfirmed(scope);
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
