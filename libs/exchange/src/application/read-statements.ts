import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { projectStatement, type StatementView } from '../domain/statement.js';
import { EventStore } from '../persistence/event-store.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';
import { StatementStore } from '../persistence/statement-store.js';
import { ReadAbout } from './read-about.js';

/** Statements and free texts by id: what others show or index. Those whose speaker is not active are left out. */
@Injectable()
export class ReadStatements {
  constructor(
    private readonly statements: StatementStore,
    private readonly events: EventStore,
    private readonly questions: GuidingQuestionStore,
    private readonly organisations: ReadOrganisations,
    private readonly about: ReadAbout,
  ) {}

  /** The same for every audience. A fixed number of statements to the database, whatever the number of ids. */
  async execute(ids: readonly string[]): Promise<Map<string, StatementView>> {
    const found = await this.statements.byIds(ids);
    const events = await this.events.byIds(found.flatMap(({ event }) => event ?? []));
    const questions = await this.questions.byIds(found.flatMap(({ question }) => question ?? []));
    const references = {
      organisations: await this.organisations.refs(found.map(({ by }) => by)),
      events: new Map(events.map(({ id, slug, title }) => [id, { id, slug, title }])),
      questions: new Map(questions.map(({ id, slug, text }) => [id, { id, slug, text }])),
      about: await this.about.execute(found.flatMap(({ about }) => about)),
    };
    const views = found.flatMap((statement) => projectStatement(statement, references) ?? []);
    return new Map(views.map((view) => [view.id, view]));
  }

  /** The same by slug. */
  async bySlugs(slugs: readonly string[]): Promise<Map<string, StatementView>> {
    const found = await this.statements.bySlugs(slugs);
    const views = await this.execute(found.map(({ id }) => id));
    return new Map([...views.values()].map((view) => [view.slug, view]));
  }

  /** Ids of all there are, for rebuilds; reading them leaves out what is not shown. */
  ids(): Promise<string[]> {
    return this.statements.ids();
  }

  /** Ids of statements by, at, on or about any of these records of any kind; for indexes, when one of them changed. */
  idsTouching(ids: readonly string[]): Promise<string[]> {
    return this.statements.idsTouching(ids);
  }
}
