import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import {
  importOrigin,
  type ImportSource,
  mergeEntry,
  mergeReferences,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { EMPTY_EVENT, type EventDraft } from '../domain/event.js';
import { eventDate } from '../domain/event-date.js';
import { EVENT_CHANGED } from '../domain/exchange.event.js';
import { EventStore } from '../persistence/event-store.js';
import { ResolveReferences } from './resolve-references.js';

/** Creates or completes events from a file, after the guiding questions that they put. */
@Injectable()
export class SaveEvents {
  constructor(
    private readonly transaction: Transaction,
    private readonly events: EventStore,
    private readonly resolve: ResolveReferences,
    private readonly organisations: ReadOrganisations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   * @throws DomainError `EXCHANGE.UNKNOWN_REFERENCE`; nothing is saved then
   */
  execute(drafts: readonly EventDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const organisation = await this.resolve.organisations(drafts.flatMap(organisationsOf));
      const question = await this.resolve.questions(drafts.flatMap(({ questions }) => questions ?? []));
      const known = await this.events.bySlugs(drafts.map(({ id }) => id));
      const existing = new Map(known.map((event) => [event.slug, event]));
      const parts = known.flatMap(({ moderation, contributors }) => [...moderation, ...contributors]);
      const active = await this.organisations.refs(parts);
      const organisations = (said: readonly string[] | undefined, held: readonly string[] | undefined) =>
        mergeReferences(said?.map(organisation), held ?? [], (id) => active.has(id));
      const merged = drafts.map((draft) => {
        const held = existing.get(draft.id) ?? null;
        const { title, host, place, date, theme, moderation, contributors, questions } = draft;
        const said = {
          title,
          place,
          theme,
          host: host ? organisation(host) : null,
          date: eventDate(date),
          moderation: organisations(moderation, held?.moderation),
          contributors: organisations(contributors, held?.contributors),
          questions: [...new Set(questions?.map(question))],
        };
        const origin = importOrigin(source, false);
        return { draft, merge: mergeEntry(held, EMPTY_EVENT, said, () => origin) };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.events.save(
        changed.map(({ draft, merge: { id, record, provenance } }) => ({
          ...record,
          id,
          slug: draft.id,
          provenance,
        })),
      );
      await this.outbox.append(changed.map(({ merge }) => ({ event: EVENT_CHANGED, subject: merge.id })));
      return merged.map(({ draft, merge }) => saveResult(draft.id, merge));
    });
  }
}

function organisationsOf({ host, moderation, contributors }: EventDraft): string[] {
  return [...(host ? [host] : []), ...(moderation ?? []), ...(contributors ?? [])];
}
