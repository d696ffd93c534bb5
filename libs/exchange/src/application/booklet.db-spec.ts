import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ExportAdoptions,
  ExportInitiatives,
  ListAdoptions,
  ResolveInitiatives,
  SaveAdoptions,
  SaveInitiatives,
} from '#initiatives';
import { ExportListings, SaveListings } from '#listings';
import {
  ExportMemberships,
  ExportOrganisations,
  ExportRelations,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
} from '#organisations';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { type Network, theBooklet } from '../testing/booklet.js';
import { collect, openExchange, type OpenExchange } from '../testing/open-exchange.js';
import { ExportEvents } from './export-events.js';
import { ExportGuidingQuestions } from './export-guiding-questions.js';
import { ExportStatements } from './export-statements.js';
import { GetMatrix } from './get-matrix.js';
import { ListAnswers } from './list-answers.js';
import { ListGuidingQuestions } from './list-guiding-questions.js';

describe('the network of the booklet', () => {
  let slice: OpenExchange;
  beforeAll(async () => {
    slice = await openExchange();
    await save(theBooklet());
  });
  afterAll(() => slice.close());

  /** What became of the entries: how many were created, unchanged and so on. */
  async function save(network: Network): Promise<Record<string, number>> {
    const { get, saveEvents, saveQuestions, saveStatements } = slice;
    const source = aSource();
    const results = [
      ...(await get(SaveOrganisations).execute(network.organisations, source)),
      ...(await get(SaveMemberships).execute(network.memberships, source)),
      ...(await get(SaveRelations).execute(network.relations, source)),
      ...(await get(SaveInitiatives).execute(network.initiatives, source)),
      ...(await get(SaveAdoptions).execute(network.adoptions, source)),
      ...(await get(SaveListings).execute(network.listings, source)),
      ...(await saveQuestions(network.guidingQuestions)),
      ...(await saveEvents(network.events)),
      ...(await saveStatements([...network.statements, ...network.freeTexts])),
    ];
    const counts: Record<string, number> = {};
    for (const { result } of results) counts[result] = (counts[result] ?? 0) + 1;
    return counts;
  }

  async function exported(): Promise<Network> {
    const { get } = slice;
    return {
      organisations: await collect(get(ExportOrganisations).execute()),
      memberships: await collect(get(ExportMemberships).execute()),
      relations: await collect(get(ExportRelations).execute()),
      initiatives: await collect(get(ExportInitiatives).execute()),
      adoptions: await collect(get(ExportAdoptions).execute()),
      listings: await collect(get(ExportListings).execute()),
      guidingQuestions: await collect(get(ExportGuidingQuestions).execute()),
      events: await collect(get(ExportEvents).execute()),
      statements: await collect(get(ExportStatements).execute()),
      freeTexts: await collect(get(ExportStatements).freeTexts()),
    };
  }

  it('answers 26 of 36 cells, leaves 6 to a free text and 4 open', async () => {
    const { cells, questions, members } = await slice.get(GetMatrix).execute();
    const counts: Record<string, number> = {};
    for (const { state } of cells) counts[state] = (counts[state] ?? 0) + 1;
    expect(counts).toEqual({ answered: 26, free_text: 6, not_answered: 4 });
    expect([questions.length, members.length]).toEqual([6, 6]);
    const gaps = cells.filter(({ state }) => state === 'not_answered');
    expect(gaps.map(({ member, question }) => `${member}/${question}`)).toEqual([
      'stadt-heidelberg/kultur-bildung',
      'freiburg-gestalten/stadtwerke',
      'stadt-heidelberg/wirtschaft',
      'freiburg-gestalten/wirtschaft',
    ]);
    expect(cells.filter(({ state }) => state === 'free_text')).toEqual(
      questions.map(({ slug }) => ({
        question: slug,
        member: 'digihub-suedbaden',
        state: 'free_text',
        statements: [],
        freeTexts: ['digihub-suedbaden-freier-text'],
      })),
    );
  });

  it('puts six questions in their order, each with its answers', async () => {
    const list = await slice.get(ListGuidingQuestions).all();
    expect(list.map(({ slug, answerCount }) => [slug, answerCount])).toEqual([
      ['politik', 5],
      ['verwaltung', 5],
      ['kultur-bildung', 4],
      ['stadtwerke', 4],
      ['wirtschaft', 3],
      ['zivilgesellschaft', 5],
    ]);
    const { items } = await slice.get(ListAnswers).execute('verwaltung', { cursor: null, limit: 20 });
    expect(items.map(({ by }) => by.slug)).toEqual([
      'metropolregion-rhein-neckar',
      'stadt-heidelberg',
      'stadt-pforzheim',
      'digitalisierungszentrum-merseburg',
      'freiburg-gestalten',
    ]);
    expect(items[0]?.about.map(({ title }) => title)).toEqual([
      'Digitallotsinnen und Digitallotsen der Stadt Heidelberg',
      'Design-Thinking-Workshops für Verwaltungen',
    ]);
  });

  it('tells how the digital guides travelled, with the caveat', async () => {
    const ids = await slice.get(ResolveInitiatives).execute(['digitallotsen-heidelberg']);
    const chain = await slice.get(ListAdoptions).execute([...ids.values()][0]!);
    expect(chain.map(({ stage, organisation, as }) => [stage, organisation.slug, as?.slug ?? null])).toEqual([
      ['origin', 'stadt-heidelberg', null],
      ['adopter', 'stadt-pforzheim', 'digitallotsen-pforzheim'],
      ['advocate', 'metropolregion-rhein-neckar', null],
    ]);
    expect(chain[1]).toMatchObject({ added: true, note: expect.stringContaining('nicht ausdrücklich') });
  });

  it('is exported whole: into the same system nothing changes, into an empty one it is the same', async () => {
    const first = await exported();
    expect(
      Object.fromEntries(Object.entries(first).map(([list, entries]) => [list, entries.length])),
    ).toEqual({
      organisations: 25,
      memberships: 3,
      relations: 8,
      initiatives: 25,
      adoptions: 3,
      listings: 12,
      guidingQuestions: 6,
      events: 1,
      statements: 26,
      freeTexts: 2,
    });
    expect(await save(theBooklet())).toEqual({ unchanged: 111 });
    expect(await save(first)).toEqual({ unchanged: 111 });
    await slice.clear();
    expect(await save(first)).toEqual({ created: 111 });
    expect(await exported()).toEqual(first);
    expect(await save(theBooklet())).toEqual({ unchanged: 111 });
  });
});
