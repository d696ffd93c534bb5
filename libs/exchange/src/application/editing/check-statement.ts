import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '#platform';
import { TopicDirectory } from '#topics';
import { keysOf } from '../../domain/about.js';
import type { StatementFields } from '../../domain/statement.js';
import { STATEMENT_INVALID } from '../../domain/statement.errors.js';
import { ReadEditable } from './read-editable.js';

/** Judges what was proposed some time ago and is approved now: what it names may be gone. */
@Injectable()
export class CheckStatement {
  constructor(
    private readonly references: ReadEditable,
    private readonly topics: TopicDirectory,
  ) {}

  /** Only what it names anew. @throws DomainError `STATEMENT.INVALID` */
  async execute(held: StatementFields, after: StatementFields): Promise<void> {
    const { events, questions, about } = await this.references.of([after]);
    const faults: FieldFault[] = [];
    const judge = (path: string, isThere: boolean) => {
      if (!isThere) faults.push({ path, fault: 'unknownReference' });
    };
    const { event, question } = after;
    if (event !== null && event !== held.event) judge('event', events.has(event));
    if (question !== null && question !== held.question) judge('question', questions.has(question));
    after.about.forEach((key, index) => {
      if (held.about.includes(key)) return;
      const [topic] = keysOf('topic', [key]);
      const isKnown = topic === undefined || this.topics.current.has(topic);
      judge(`about.${index}.slug`, isKnown && about.has(key));
    });
    if (faults.length > 0) throw new DomainError(STATEMENT_INVALID, 'invalid', { faults });
  }
}
