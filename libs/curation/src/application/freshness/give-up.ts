import { Injectable } from '@nestjs/common';
import { type OrganisationView, ReadScopes } from '#organisations';
import { Clock } from '#platform';
import { QuestionStore } from '../../persistence/question-store.js';

/** Nobody answers for a profile: it is shown as unconfirmed, and waits for the curator of what it belongs to. */
@Injectable()
export class GiveUp {
  constructor(
    private readonly questions: QuestionStore,
    private readonly scopes: ReadScopes,
    private readonly clock: Clock,
  ) {}

  /** @param organisation as everybody sees it */
  async execute(organisation: OrganisationView): Promise<void> {
    const scopes = await this.scopes.execute(organisation);
    await this.questions.giveUp(organisation.id, this.clock.now(), scopes);
  }
}
