export { CompareAnswers } from './application/compare-answers.js';
export { CreateStatement } from './application/editing/create-statement.js';
export { EditStatement, type StatementEdit } from './application/editing/edit-statement.js';
export { ListEditableStatements } from './application/editing/list-editable-statements.js';
export { ListStatementRevisions } from './application/editing/list-statement-revisions.js';
export { RestoreStatement } from './application/editing/restore-statement.js';
export { ExportEvents } from './application/export-events.js';
export { ExportGuidingQuestions } from './application/export-guiding-questions.js';
export { ExportStatements } from './application/export-statements.js';
export { FollowSpeakers } from './application/follow-speakers.js';
export { GetEvent } from './application/get-event.js';
export { GetGuidingQuestion } from './application/get-guiding-question.js';
export { GetMatrix } from './application/get-matrix.js';
export { GetStatement } from './application/get-statement.js';
export { ListAnswers } from './application/list-answers.js';
export { ListEvents } from './application/list-events.js';
export { ListEventsOf } from './application/list-events-of.js';
export { ListGuidingQuestions } from './application/list-guiding-questions.js';
export { ListStatements, type StatementFilter } from './application/list-statements.js';
export { ReadEvents } from './application/read-events.js';
export { ReadStatements } from './application/read-statements.js';
export { SaveEvents } from './application/save-events.js';
export { SaveGuidingQuestions } from './application/save-guiding-questions.js';
export { SaveStatements } from './application/save-statements.js';
export { ABOUT_TYPES, type AboutDraft, type AboutRef, type AboutType } from './domain/about.js';
export type { Comparison, TouchedTopic } from './domain/compare-answers.js';
export type { EditableStatement } from './domain/editing/editable-statement.js';
export {
  newStatement,
  type NewStatement,
  type StatementChanges,
  statementChanges,
} from './domain/editing/statement-changes.js';
export type { EventDraft, EventView } from './domain/event.js';
export type { DateRange, EventDate } from './domain/event-date.js';
export { EVENT_CHANGED, QUESTION_CHANGED, STATEMENT_CHANGED } from './domain/exchange.event.js';
export type { GuidingQuestionDraft, QuestionLine } from './domain/guiding-question.js';
export type { CellState, Matrix, MatrixCell } from './domain/matrix.js';
export type { EventRef, QuestionRef } from './domain/refs.js';
export { STATEMENT_INVALID, STATEMENT_STALE } from './domain/statement.errors.js';
export { STATEMENT_LIMITS, type StatementDraft, type StatementView } from './domain/statement.js';
export { ExchangeModule } from './exchange.module.js';
