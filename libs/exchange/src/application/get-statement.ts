import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { StatementView } from '../domain/statement.js';
import { STATEMENT_NOT_FOUND } from '../domain/statement.errors.js';
import { StatementStore } from '../persistence/statement-store.js';
import { ReadStatements } from './read-statements.js';

@Injectable()
export class GetStatement {
  constructor(
    private readonly store: StatementStore,
    private readonly statements: ReadStatements,
  ) {}

  /** @throws DomainError `STATEMENT.NOT_FOUND` when there is none, or it or its organisation was withdrawn */
  async execute(slug: string): Promise<StatementView> {
    const ids = (await this.store.bySlugs([slug])).map(({ id }) => id);
    const [found] = (await this.statements.execute(ids)).values();
    if (!found) throw new DomainError(STATEMENT_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
