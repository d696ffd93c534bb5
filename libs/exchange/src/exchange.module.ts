import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { ListStatementRevisions } from './application/editing/list-statement-revisions.js';
import { RestoreStatement } from './application/editing/restore-statement.js';
import { CompareAnswers } from './application/compare-answers.js';
import { ApproveStatement } from './application/editing/approve-statement.js';
import { TellStatement } from './application/editing/tell-statement.js';
import { CheckStatement } from './application/editing/check-statement.js';
import { CreateStatement } from './application/editing/create-statement.js';
import { EditStatement } from './application/editing/edit-statement.js';
import { KeepStatementChange } from './application/editing/keep-statement-change.js';
import { ListEditableStatements } from './application/editing/list-editable-statements.js';
import { LockStatement } from './application/editing/lock-statement.js';
import { WaitingStatements } from './application/editing/waiting-statements.js';
import { ReadEditable } from './application/editing/read-editable.js';
import { ResolveStatementChanges } from './application/editing/resolve-statement-changes.js';
import { KeepStatements } from './application/keep-statements.js';
import { ExportEvents } from './application/export-events.js';
import { ExportGuidingQuestions } from './application/export-guiding-questions.js';
import { ExportStatements } from './application/export-statements.js';
import { FollowSpeakers } from './application/follow-speakers.js';
import { GetEvent } from './application/get-event.js';
import { GetGuidingQuestion } from './application/get-guiding-question.js';
import { GetMatrix } from './application/get-matrix.js';
import { GetStatement } from './application/get-statement.js';
import { ListAnswers } from './application/list-answers.js';
import { ListEvents } from './application/list-events.js';
import { ListEventsOf } from './application/list-events-of.js';
import { ListGuidingQuestions } from './application/list-guiding-questions.js';
import { ListStatements } from './application/list-statements.js';
import { ReadAbout } from './application/read-about.js';
import { ReadEvents } from './application/read-events.js';
import { ReadStatements } from './application/read-statements.js';
import { ResolveReferences } from './application/resolve-references.js';
import { SaveEvents } from './application/save-events.js';
import { SaveGuidingQuestions } from './application/save-guiding-questions.js';
import { SaveStatements } from './application/save-statements.js';
import { EventRow } from './persistence/event.row.js';
import { EventStore } from './persistence/event-store.js';
import { GuidingQuestionRow } from './persistence/guiding-question.row.js';
import { GuidingQuestionStore } from './persistence/guiding-question-store.js';
import { StatementLists } from './persistence/statement-lists.js';
import { StatementRow } from './persistence/statement.row.js';
import { StatementStore } from './persistence/statement-store.js';

const USE_CASES = [
  CompareAnswers,
  CreateStatement,
  EditStatement,
  ExportEvents,
  ExportGuidingQuestions,
  ExportStatements,
  FollowSpeakers,
  GetEvent,
  GetGuidingQuestion,
  GetMatrix,
  GetStatement,
  ListAnswers,
  ListEditableStatements,
  ListEvents,
  ListEventsOf,
  ListGuidingQuestions,
  ListStatementRevisions,
  ListStatements,
  ReadEvents,
  ReadStatements,
  RestoreStatement,
  SaveEvents,
  SaveGuidingQuestions,
  SaveStatements,
];

@Module({
  imports: [HistoryModule, OrganisationsModule, InitiativesModule, ListingsModule, TopicsModule],
  providers: [
    ...USE_CASES,
    ApproveStatement,
    CheckStatement,
    KeepStatementChange,
    TellStatement,
    KeepStatements,
    LockStatement,
    WaitingStatements,
    ReadAbout,
    ReadEditable,
    ResolveReferences,
    ResolveStatementChanges,
    EventStore,
    GuidingQuestionStore,
    StatementLists,
    StatementStore,
  ],
  exports: USE_CASES,
})
export class ExchangeModule {
  static readonly rows = [EventRow, GuidingQuestionRow, StatementRow];
}
