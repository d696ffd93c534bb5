import { statementChanges, ListStatementRevisions, newStatement, RestoreStatement } from '#exchange';
import { LARGE_BODY } from '../../edge/index.js';
import { revisionsController } from '../parts/entry-revisions.js';
import { writingController } from '../parts/entry-writing.js';
import type { ToldEntry } from '../parts/told-entry.js';
import { statementSchema } from '../parts/statement.schema.js';
import { StatementWriter } from './statement-writer.js';
import { ReadStatement } from './read-statement.js';

const TOLD: ToldEntry = { path: 'statements/:id', reads: ReadStatement, response: statementSchema };

/** What organisations say, written by their editors. */
export const WriteStatementController = writingController({
  ...TOLD,
  name: 'WriteStatement',
  writer: StatementWriter,
  create: newStatement,
  edit: statementChanges,
  bodyLimit: LARGE_BODY,
  summaries: {
    create: 'A new statement or free text of an organisation; its address is in `Location`',
    edit: 'Changes the named fields of a statement (merge patch, RFC 7396)',
    takeBack: 'Undoes that a statement was withdrawn',
  },
});

/** Their history, for the same editors. */
export const StatementRevisionsController = revisionsController({
  ...TOLD,
  name: 'StatementRevisions',
  lists: ListStatementRevisions,
  restores: RestoreStatement,
});
