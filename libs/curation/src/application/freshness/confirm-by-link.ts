import { Injectable } from '@nestjs/common';
import { ConfirmationLinks } from '#accounts';
import { type OrganisationRef, ReadOrganisations } from '#organisations';
import { Transaction } from '#platform';
import { QuestionStore } from '../../persistence/question-store.js';
import { ConfirmAs } from './confirm-as.js';

/** "Still right", said by the button of the page that a mail leads to. */
@Injectable()
export class ConfirmByLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly links: ConfirmationLinks,
    private readonly organisations: ReadOrganisations,
    private readonly questions: QuestionStore,
    private readonly confirm: ConfirmAs,
  ) {}

  /** Which organisation the link is about; null: it is good for nothing any more. Changes nothing. */
  async look(token: string): Promise<OrganisationRef | null> {
    const confirming = await this.links.look(token);
    if (!confirming) return null;
    const { organisationId } = confirming;
    return (await this.organisations.refs([organisationId])).get(organisationId) ?? null;
  }

  /**
   * @returns slug of the organisation
   * @throws DomainError `SIGN_IN.LINK_SPENT`, `ACCESS.FORBIDDEN`, `ORGANISATION.NOT_FOUND`; the link is then not used up
   */
  execute(token: string): Promise<string> {
    return this.transaction.run(async () => {
      const confirming = await this.links.take(token);
      const slug = await this.confirm.execute(confirming);
      await this.questions.settle(confirming.organisationId);
      return slug;
    });
  }
}
