import { Injectable } from '@nestjs/common';
import { LockEntry, ReadOrganisations } from '#organisations';
import { STATEMENT_ENTRY } from '../../domain/editing/statement-entry.js';
import type { Statement } from '../../domain/statement.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { WaitingStatements } from './waiting-statements.js';

/** Reads a statement that is about to change. @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN` */
@Injectable()
export class LockStatement extends LockEntry<Statement> {
  constructor(statements: StatementStore, organisations: ReadOrganisations, waiting: WaitingStatements) {
    super(STATEMENT_ENTRY, statements, organisations, waiting);
  }
}
