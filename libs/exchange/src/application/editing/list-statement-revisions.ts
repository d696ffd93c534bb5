import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import type { Page, Viewer } from '#platform';
import { STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import { LockStatement } from './lock-statement.js';
import { TellStatement } from './tell-statement.js';

/** The history of a statement, for the editors of its organisation. */
@Injectable()
export class ListStatementRevisions {
  constructor(
    private readonly lock: LockStatement,
    private readonly revisions: ListRevisions,
    private readonly tell: TellStatement,
  ) {}

  /**
   * The newest first; what it refers to by slugs, as far as that is shown.
   *
   * @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID`
   */
  async execute(slug: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(slug, viewer);
    const { items, next } = await this.revisions.execute(STATEMENT_RECORD, held.id, page);
    const tellers = await this.tell.execute(items.flatMap(({ before, after }) => [before, after]));
    return { items: items.map((revision) => toldRevision(revision, tellers)), next };
  }
}
