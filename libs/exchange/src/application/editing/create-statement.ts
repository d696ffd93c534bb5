import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EditedEntry, FindOwn } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type NewStatement, newStatement } from '../../domain/editing/statement-changes.js';
import { EMPTY_STATEMENT } from '../../domain/statement.js';
import { STATEMENT_INVALID } from '../../domain/statement.errors.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { ResolveStatementChanges } from './resolve-statement-changes.js';
import { WaitingStatements } from './waiting-statements.js';

/** A new statement of an organisation, by one of its editors. */
@Injectable()
export class CreateStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly findOwn: FindOwn,
    private readonly resolve: ResolveStatementChanges,
    private readonly waiting: WaitingStatements,
    private readonly keep: KeepStatementChange,
  ) {}

  /** @throws DomainError `STATEMENT.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewStatement, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { by, ...changes } = parseChanges(newStatement, said, STATEMENT_INVALID);
      const own = await this.findOwn.execute(by, viewer);
      if (!own) {
        const faults = [{ path: 'by', value: by, fault: 'unknownOrganisation' }];
        throw new DomainError(STATEMENT_INVALID, 'invalid', { faults });
      }
      const fields = await this.resolve.execute({ ...EMPTY_STATEMENT, by: own.id }, changes);
      const begin = { recordId: randomUUID(), organisationId: own.id, after: { question: fields.question } };
      const begun = await this.waiting.begin(begin);
      return this.keep.execute(begun, { ...begun, ...fields }, own.author);
    });
  }
}
