import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { type EventView, projectEvent } from '../domain/event.js';
import { EventStore } from '../persistence/event-store.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';

/** Events by id: what others show or index. */
@Injectable()
export class ReadEvents {
  constructor(
    private readonly events: EventStore,
    private readonly questions: GuidingQuestionStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** The same for every audience. */
  async execute(ids: readonly string[]): Promise<Map<string, EventView>> {
    const found = await this.events.byIds(ids);
    const organisations = await this.organisations.refs(
      found.flatMap(({ host, moderation, contributors }) => [
        ...(host ? [host] : []),
        ...moderation,
        ...contributors,
      ]),
    );
    const questions = await this.questions.byIds(found.flatMap((event) => event.questions));
    const byId = new Map(questions.map(({ id, slug, text }) => [id, { id, slug, text }]));
    return new Map(found.map((event) => [event.id, projectEvent(event, organisations, byId)]));
  }

  /** Ids of the events that have these slugs. */
  async idsBySlug(slugs: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.events.bySlugs(slugs)).map(({ slug, id }) => [slug, id]));
  }

  /** Ids of all there are, for rebuilds. */
  ids(): Promise<string[]> {
    return this.events.ids();
  }

  /** Ids of events in which any of these organisations or guiding questions has a part; for indexes. */
  idsTouching(ids: readonly string[]): Promise<string[]> {
    return this.events.idsTouching(ids);
  }
}
