import { Injectable } from '@nestjs/common';
import { ListTended } from '#accounts';
import { ReadOrganisations } from '#organisations';
import { Clock } from '#platform';
import { nextStep } from '../../domain/freshness/next-step.js';
import { QuestionStore } from '../../persistence/question-store.js';
import { TakeStep } from './take-step.js';

/** Organisations looked at together. */
const BATCH = 200;

/**
 * Asks editors and owners once a year whether their profile is still right, reminds them after 14 and 28 days, and then gives it to
 * the curator (PRO-06). May run as often as one likes; to be called daily.
 */
@Injectable()
export class AskWhetherTrue {
  constructor(
    private readonly questions: QuestionStore,
    private readonly listTended: ListTended,
    private readonly organisations: ReadOrganisations,
    private readonly take: TakeStep,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const tended = await this.listTended.execute();
    for (let from = 0; from < tended.length; from += BATCH) {
      const batch = tended.slice(from, from + BATCH);
      const ids = batch.map(({ organisationId }) => organisationId);
      const shown = await this.organisations.forAudience(ids, 'public');
      const open = await this.questions.among(ids);
      for (const { organisationId: id, since } of batch) {
        const organisation = shown.get(id);
        if (!organisation) continue;
        const { confirmedAt } = organisation;
        const question = open.get(id) ?? null;
        const step = nextStep(question, latest(since, confirmedAt), this.clock.now());
        await this.take.execute(step, organisation, question);
      }
    }
  }
}

function latest(since: Date, confirmedAt: string | null): Date {
  const confirmed = new Date(confirmedAt ?? 0);
  return confirmed > since ? confirmed : since;
}
