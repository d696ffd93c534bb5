import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, type PendingChange, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { Statement } from '../../domain/statement.js';
import { STATEMENT_NOT_FOUND } from '../../domain/statement.errors.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { WaitingStatements } from './waiting-statements.js';

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
    private readonly waiting: WaitingStatements,
  ) {}

  /**
   * @param slug of a new one that waits for approval its id: it is found for its editor alone, and has version 0
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(slug: string, viewer: Viewer, withdrawn = false): Promise<HeldStatement> {
    const [held] = await this.statements.lockBySlugs([slug]);
    const waiting = held || withdrawn ? null : await this.waiting.find(slug, viewer);
    return this.checked(slug, held ?? waiting, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(slug: string, viewer: Viewer): Promise<HeldStatement> {
    const [held] = await this.statements.bySlugs([slug]);
    return this.checked(slug, held, viewer, false);
  }

  /** What a pending change is about: locked, or begun where nothing is stored of it yet. @throws DomainError `STATEMENT.NOT_FOUND` */
  async forApproval(change: PendingChange): Promise<Statement> {
    const [held] = await this.statements.lockByIds([change.recordId]);
    const active = await this.organisations.refs([change.organisationId]);
    if (active.size === 0) throw new DomainError(STATEMENT_NOT_FOUND, 'not-found');
    return held ?? (await this.waiting.begin(change));
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
