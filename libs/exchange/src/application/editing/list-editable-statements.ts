import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EditableStatement } from '../../domain/editing/editable-statement.js';
import { STATEMENT_NOT_FOUND } from '../../domain/statement.errors.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { ReadEditable } from './read-editable.js';
import { WaitingStatements } from './waiting-statements.js';

/** What was said for an organisation, for its editors: also what was withdrawn. */
@Injectable()
export class ListEditableStatements {
  constructor(
    private readonly findOwn: FindOwn,
    private readonly store: StatementStore,
    private readonly editable: ReadEditable,
    private readonly waiting: WaitingStatements,
  ) {}

  /** By slug, with what of the viewer's still waits for approval; new ones that do have version 0. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableStatement[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const latest = await this.waiting.latestOf(own.id, await this.store.bySpeakers([own.id]), viewer);
    const told = await this.editable.execute(latest.map(({ entry }) => entry));
    const found = told.map((one, at) => ({ ...one, isPending: latest[at]!.isPending }));
    return found.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  /** One of them that stands. @throws DomainError `STATEMENT.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableStatement> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(STATEMENT_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
