import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, parseChanges, slugFrom, Transaction, type Viewer } from '#platform';
import { type NewStatement, newStatement } from '../../domain/editing/statement-changes.js';
import { EMPTY_STATEMENT } from '../../domain/statement.js';
import { STATEMENT_INVALID } from '../../domain/statement.errors.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { type EditedStatement, KeepStatementChange } from './keep-statement-change.js';
import { ResolveStatementChanges } from './resolve-statement-changes.js';

/** A new statement of an organisation, by one of its editors. */
@Injectable()
export class CreateStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: StatementStore,
    private readonly findOwn: FindOwn,
    private readonly resolve: ResolveStatementChanges,
    private readonly keep: KeepStatementChange,
  ) {}

  /** @throws DomainError `STATEMENT.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewStatement, viewer: Viewer): Promise<EditedStatement> {
    return this.transaction.run(async () => {
      const { by, ...changes } = parseChanges(newStatement, said, STATEMENT_INVALID);
      const own = await this.findOwn.execute(by, viewer);
      if (!own) {
        const faults = [{ path: 'by', value: by, fault: 'unknownOrganisation' }];
        throw new DomainError(STATEMENT_INVALID, 'invalid', { faults });
      }
      const fields = await this.resolve.execute({ ...EMPTY_STATEMENT, by: own.id }, changes);
      const wished = slugFrom(`${own.slug} ${changes.question || 'beitrag'}`, 'beitrag');
      const begun = {
        ...fields,
        id: randomUUID(),
        slug: await this.store.freeSlug(wished),
        provenance: {},
        shown: true,
        withdrawn: false,
        version: 0,
      };
      return this.keep.execute(begun, begun, own.author);
    });
  }
}
