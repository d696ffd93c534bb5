import type { FieldValues } from '#history';
import type { Statement, StatementFields } from '../statement.js';

/** Kind of record under which statements stand in the history. */
export const STATEMENT_RECORD = 'statement';

/** What the history keeps of a statement. */
export function historyOf(statement: StatementFields & Pick<Statement, 'withdrawn'>): FieldValues {
  const { by, question, event, role, summary, quote, lines, about, withdrawn } = statement;
  return { by, question, event, role, summary, quote, lines, about, withdrawn };
}
