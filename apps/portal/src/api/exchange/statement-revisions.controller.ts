import { ListStatementRevisions, RestoreStatement } from '#exchange';
import { revisionsController } from '../parts/entry-revisions.js';
import { statementSchema } from '../parts/statement.schema.js';
import { ReadStatement } from './read-statement.js';

/** The history of a statement, for editors of the organisation that spoke. */
export const StatementRevisionsController = revisionsController({
  name: 'Statement',
  path: 'statements/:id',
  lists: ListStatementRevisions,
  restores: RestoreStatement,
  reads: ReadStatement,
  response: statementSchema,
});
