import { InitiativesModule, SaveInitiatives } from '#initiatives';
import { ListingsModule, SaveListings } from '#listings';
import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { openSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { SaveEvents } from '../application/save-events.js';
import { SaveGuidingQuestions } from '../application/save-guiding-questions.js';
import { SaveStatements } from '../application/save-statements.js';
import type { EventDraft } from '../domain/event.js';
import type { GuidingQuestionDraft } from '../domain/guiding-question.js';
import type { StatementDraft } from '../domain/statement.js';
import { ExchangeModule } from '../exchange.module.js';

/** Entries that show only what the test is about. */
export function anEvent(id: string, about: Partial<EventDraft> = {}): EventDraft {
  return { id, title: `Title of ${id}`, ...about };
}

export function aQuestion(id: string, about: Partial<GuidingQuestionDraft> = {}): GuidingQuestionDraft {
  return { id, text: `Text of ${id}?`, ...about };
}

/** By `stadt-a`; a free text unless it is given a question. */
export function aStatement(id: string, about: Partial<StatementDraft> = {}): StatementDraft {
  return { id, by: 'stadt-a', summary: `Summary of ${id}`, ...about };
}

/** The slice on a database of its own. Call `begin` before each test. */
export async function openExchange() {
  const slices = await openSlices([
    OrganisationsModule,
    TopicsModule,
    InitiativesModule,
    ListingsModule,
    ExchangeModule,
  ]);
  const { get } = slices;
  const saveOrganisation = (id: string, about?: Parameters<typeof anOrganisation>[1]) =>
    get(SaveOrganisations).execute([anOrganisation(id, about)], aSource());
  const saveQuestions = (drafts: readonly GuidingQuestionDraft[], day?: string) =>
    get(SaveGuidingQuestions).execute(drafts, aSource(day));
  return {
    ...slices,
    /** Empties it but for `stadt-a`, `stadt-b`, `stadt-c`, their initiative `lora` and offer `rat`, and questions `q1`, `q2`. */
    begin: async () => {
      await slices.clear();
      for (const id of ['stadt-a', 'stadt-b', 'stadt-c']) await saveOrganisation(id);
      const initiative = { id: 'lora', title: 'LoRaWAN', lead: 'stadt-b' };
      await get(SaveInitiatives).execute([initiative], aSource());
      const listing = { id: 'rat', organisation: 'stadt-c', kind: 'offer', text: 'Guter Rat' } as const;
      await get(SaveListings).execute([listing], aSource());
      await saveQuestions([aQuestion('q1'), aQuestion('q2')]);
      await slices.news();
    },
    saveOrganisation,
    saveQuestions,
    idOf: async (slug: string) => (await get(ResolveSlugs).execute([slug])).get(slug) ?? '',
    saveEvents: (drafts: readonly EventDraft[], day?: string) =>
      get(SaveEvents).execute(drafts, aSource(day)),
    saveStatements: (drafts: readonly StatementDraft[], day?: string) =>
      get(SaveStatements).execute(drafts, aSource(day)),
  };
}

export type OpenExchange = Awaited<ReturnType<typeof openExchange>>;

/** All items of a list, fetched page by page. */
export async function everyPage<T>(
  list: (cursor: string | null) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const { items, next } = await list(cursor);
    all.push(...items);
    cursor = next;
    more = next !== null;
  }
  return all;
}

export async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}
