import { Injectable } from '@nestjs/common';
import { type EditableStatement, toEditable } from '../../domain/editing/editable-statement.js';
import type { Statement, StatementReferences } from '../../domain/statement.js';
import { EventStore } from '../../persistence/event-store.js';
import { GuidingQuestionStore } from '../../persistence/guiding-question-store.js';
import { ReadAbout } from '../read-about.js';

/** Statements as their editors find them in a form. */
@Injectable()
export class ReadEditable {
  constructor(
    private readonly events: EventStore,
    private readonly questions: GuidingQuestionStore,
    private readonly about: ReadAbout,
  ) {}

  /** In the same order. Whether the viewer may edit them is checked by whoever calls. */
  async execute(statements: readonly Statement[]): Promise<EditableStatement[]> {
    const references = await this.of(statements);
    return statements.map((statement) => toEditable(statement, references));
  }

  /** What statements refer to, by id or key. */
  async of(
    statements: readonly Pick<Statement, 'event' | 'question' | 'about'>[],
  ): Promise<Omit<StatementReferences, 'organisations'>> {
    const events = await this.events.byIds(statements.flatMap(({ event }) => event ?? []));
    const questions = await this.questions.byIds(statements.flatMap(({ question }) => question ?? []));
    return {
      events: new Map(events.map((event) => [event.id, event])),
      questions: new Map(questions.map((question) => [question.id, question])),
      about: await this.about.execute(statements.flatMap(({ about }) => about)),
    };
  }

  async one(statement: Statement): Promise<EditableStatement> {
    return (await this.execute([statement]))[0]!;
  }
}
