import { Injectable } from '@nestjs/common';
import { GetStatement } from '#exchange';
import type { Language } from '#messages';
import { mayEdit, type Viewer } from '#platform';
import { withVersion } from '../../edge/index.js';
import { StatementPresenter } from '../parts/statement.presenter.js';

/** A statement as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadStatement {
  constructor(
    private readonly getStatement: GetStatement,
    private readonly presenter: StatementPresenter,
  ) {}

  /** @throws DomainError `STATEMENT.NOT_FOUND` */
  async execute(id: string, viewer: Viewer, language: Language) {
    const found = await this.getStatement.execute(id);
    const body = this.presenter.present(found, language);
    return withVersion(body, mayEdit(viewer, found.by.id) ? found.version : null);
  }
}
