import { Injectable } from '@nestjs/common';
import { ConfirmOrganisation, ResolveSlugs } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { QuestionStore } from '../../persistence/question-store.js';

/** "Still right", said by an editor who is signed in. The yearly question, where one is open, is answered by it at once. */
@Injectable()
export class ConfirmOwn {
  constructor(
    private readonly transaction: Transaction,
    private readonly confirm: ConfirmOrganisation,
    private readonly slugs: ResolveSlugs,
    private readonly questions: QuestionStore,
  ) {}

  /**
   * @returns when it was confirmed, ISO 8601
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  execute(slug: string, viewer: Viewer): Promise<string> {
    return this.transaction.run(async () => {
      const at = await this.confirm.execute(slug, viewer);
      const id = (await this.slugs.execute([slug])).get(slug);
      if (id !== undefined) await this.questions.settle(id);
      return at;
    });
  }
}
