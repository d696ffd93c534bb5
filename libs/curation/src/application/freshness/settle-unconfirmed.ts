import { Injectable } from '@nestjs/common';
import { ConfirmOnBehalf, curatedBy, isCurated, ReadOrganisations } from '#organisations';
import { DomainError, Transaction, type Viewer } from '#platform';
import { QuestionStore } from '../../persistence/question-store.js';
import { SendQuestion } from './send-question.js';

/** What a curator does about a profile for which nobody answers. */
@Injectable()
export class SettleUnconfirmed {
  constructor(
    private readonly transaction: Transaction,
    private readonly questions: QuestionStore,
    private readonly organisations: ReadOrganisations,
    private readonly onBehalf: ConfirmOnBehalf,
    private readonly send: SendQuestion,
  ) {}

  /** The curator knows that it is right. @throws DomainError `ACCESS.FORBIDDEN`, `CURATION.NOT_FOUND` */
  confirm(organisationId: string, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      await this.checkTheirs(organisationId, viewer);
      const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
      if (!organisation) throw new DomainError('CURATION.NOT_FOUND', 'not-found');
      await this.onBehalf.execute(organisation.slug, { accountId: viewer.account!.id, role: 'curator' });
      await this.questions.settle(organisationId);
    });
  }

  /**
   * The question is put once more, with a word of the curator, and runs as it did the first time.
   *
   * @throws DomainError `ACCESS.FORBIDDEN`, `CURATION.NOT_FOUND`; `CURATION.NOBODY_TO_ASK` where mail reaches nobody
   */
  askAgain(organisationId: string, note: string, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      await this.checkTheirs(organisationId, viewer);
      if (!(await this.send.again(organisationId, note)))
        throw new DomainError('CURATION.NOBODY_TO_ASK', 'conflict');
    });
  }

  private async checkTheirs(organisationId: string, viewer: Viewer): Promise<void> {
    const curated = curatedBy(viewer);
    const waiting = await this.questions.findUnconfirmed(organisationId);
    if (!waiting || !isCurated(waiting.scopes, curated)) {
      throw new DomainError('CURATION.NOT_FOUND', 'not-found');
    }
  }
}
