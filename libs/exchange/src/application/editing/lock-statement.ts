import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { Statement } from '../../domain/statement.js';
import { STATEMENT_NOT_FOUND } from '../../domain/statement.errors.js';
import { StatementStore } from '../../persistence/statement-store.js';

/** A statement, and as whom somebody changes it. */
export interface HeldStatement {
  readonly held: Statement;
  readonly author: Author;
}

/** Reads a statement that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockStatement {
  constructor(
    private readonly statements: StatementStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(slug: string, viewer: Viewer, withdrawn = false): Promise<HeldStatement> {
    const [held] = await this.statements.lockBySlugs([slug]);
    return this.checked(slug, held, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(slug: string, viewer: Viewer): Promise<HeldStatement> {
    const [held] = await this.statements.bySlugs([slug]);
    return this.checked(slug, held, viewer, false);
  }

  private async checked(
    slug: string,
    held: Statement | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldStatement> {
    const active = await this.organisations.refs(held ? [held.by] : []);
    if (!held || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(STATEMENT_NOT_FOUND, 'not-found', { slug });
    }
    return { held, author: authorOf(viewer, held.by) };
  }
}
