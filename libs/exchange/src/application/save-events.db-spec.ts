import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  anEvent,
  aQuestion,
  aStatement,
  collect,
  everyPage,
  openExchange,
  type OpenExchange,
} from '../testing/open-exchange.js';
import { ExportEvents } from './export-events.js';
import { ExportGuidingQuestions } from './export-guiding-questions.js';
import { GetEvent } from './get-event.js';
import { GetGuidingQuestion } from './get-guiding-question.js';
import { ListEvents } from './list-events.js';
import { ListEventsOf } from './list-events-of.js';
import { ListGuidingQuestions } from './list-guiding-questions.js';

const FORUM = anEvent('forum', {
  host: 'stadt-a',
  place: '08311000',
  date: { from: '2018-06-01', to: '2018-06-02' },
  theme: 'Wandel',
  moderation: ['stadt-c'],
  contributors: ['stadt-c', 'stadt-b'],
  questions: ['q2', 'q1'],
});

describe('SaveEvents', () => {
  let slice: OpenExchange;
  beforeAll(async () => (slice = await openExchange()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const get = (slug: string) => slice.get(GetEvent).execute(slug);

  it('keeps all that a file says, in its order', async () => {
    expect(await slice.saveEvents([FORUM])).toEqual([{ id: 'forum', result: 'created', conflicts: [] }]);
    expect(await get('forum')).toMatchObject({
      slug: 'forum',
      title: 'Title of forum',
      host: { slug: 'stadt-a' },
      place: '08311000',
      date: FORUM.date,
      theme: 'Wandel',
      moderation: [{ slug: 'stadt-c' }],
      contributors: [{ slug: 'stadt-c' }, { slug: 'stadt-b' }],
      questions: [{ slug: 'q2', text: 'Text of q2?' }, { slug: 'q1' }],
      provenance: { date: { source: 'import' } },
    });
    expect(await slice.news()).toEqual(['exchange.event-changed']);
  });

  it('says unchanged, and makes no news, when the file is read again or says less', async () => {
    await slice.saveEvents([FORUM]);
    await slice.news();
    const less = { ...FORUM, date: null, host: null, contributors: [], questions: [], theme: '' };
    for (const draft of [FORUM, less]) {
      expect(await slice.saveEvents([draft], '2026-02-01')).toMatchObject([{ result: 'unchanged' }]);
    }
    expect(await slice.news()).toEqual([]);
  });

  it.each(['2018', '2018-06-01', { from: '2018', to: null }])('keeps the date %j', async (date) => {
    await slice.saveEvents([anEvent('e', { date })]);
    expect((await get('e')).date).toEqual(date);
  });

  it('leaves out who was withdrawn, and keeps them for when they come back', async () => {
    await slice.saveEvents([FORUM]);
    for (const id of ['stadt-a', 'stadt-c']) await slice.saveOrganisation(id, { status: 'withdrawn' });
    expect(await get('forum')).toMatchObject({
      host: null,
      moderation: [],
      contributors: [{ slug: 'stadt-b' }],
    });
    const exported = await collect(slice.get(ExportEvents).execute());
    const { host, moderation, ...open } = FORUM;
    expect(exported).toEqual([{ ...open, contributors: ['stadt-b'] }]);
    expect(await slice.saveEvents(exported)).toMatchObject([{ result: 'unchanged' }]);
    for (const id of ['stadt-a', 'stadt-c']) await slice.saveOrganisation(id, { status: 'active' });
    expect(await collect(slice.get(ExportEvents).execute())).toEqual([FORUM]);
  });

  it('lists the newest first and undated ones last, page by page', async () => {
    await slice.saveEvents([
      anEvent('undated'),
      anEvent('c', { date: '2018-06' }),
      anEvent('a', { date: '2019' }),
      anEvent('b', { date: { from: '2018-06', to: '2018-07' } }),
      anEvent('d', { date: { from: null, to: '2018-07' } }),
    ]);
    const list = await everyPage((cursor) => slice.get(ListEvents).execute({ cursor, limit: 2 }));
    expect(list.map(({ slug }) => slug)).toEqual(['a', 'd', 'b', 'c', 'undated']);
  });

  it('tells in which events an organisation had a part', async () => {
    await slice.saveEvents([FORUM, anEvent('other', { host: 'stadt-c' })]);
    const [a, c] = [await slice.idOf('stadt-a'), await slice.idOf('stadt-c')];
    const [forum, other] = [(await get('forum')).id, (await get('other')).id];
    expect(await slice.get(ListEventsOf).execute([a, c])).toEqual(
      new Map([
        [a, [forum]],
        [c, [forum, other]],
      ]),
    );
    expect(await slice.get(ListEventsOf).execute([])).toEqual(new Map());
  });

  it.each([{ host: 'nobody' }, { contributors: ['nobody'] }, { questions: ['nothing'] }])(
    'refuses %j, and saves nothing',
    async (about) => {
      await expect(slice.saveEvents([FORUM, anEvent('other', about)])).rejects.toMatchObject({
        code: 'EXCHANGE.UNKNOWN_REFERENCE',
      });
      await expect(get('forum')).rejects.toMatchObject({ code: 'EVENT.NOT_FOUND' });
    },
  );

  it('keeps nothing when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.saveEvents([FORUM])).rejects.toThrow('the outbox is broken');
    await expect(slice.saveQuestions([aQuestion('q3')])).rejects.toThrow('the outbox is broken');
    expect(await collect(slice.get(ExportEvents).execute())).toEqual([]);
    expect(await collect(slice.get(ExportGuidingQuestions).execute())).toHaveLength(2);
  });
});

describe('SaveGuidingQuestions', () => {
  let slice: OpenExchange;
  beforeAll(async () => (slice = await openExchange()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const POLITICS = aQuestion('politik', { aliases: ['Und die Politik?'], onAgenda: 'Politik' });

  it('keeps one canonical wording with its aliases', async () => {
    await slice.saveQuestions([POLITICS]);
    expect(await slice.get(GetGuidingQuestion).execute('politik')).toMatchObject({
      text: 'Text of politik?',
      aliases: ['Und die Politik?'],
      onAgenda: 'Politik',
      events: [],
      answerCount: 0,
    });
    expect(await slice.news()).toEqual(['exchange.question-changed']);
    expect(await slice.saveQuestions([{ ...POLITICS, aliases: [], onAgenda: null }])).toMatchObject([
      { result: 'unchanged' },
    ]);
    expect(await slice.saveQuestions([{ ...POLITICS, text: 'Neu?' }])).toMatchObject([{ result: 'changed' }]);
    expect((await collect(slice.get(ExportGuidingQuestions).execute()))[0]).toEqual({
      ...POLITICS,
      text: 'Neu?',
    });
  });

  it('lists those of the newest event first, in its order, with where they were put and their answers', async () => {
    await slice.saveQuestions([aQuestion('a'), aQuestion('b'), aQuestion('c')]);
    await slice.saveEvents([
      anEvent('old', { date: '2017', questions: ['c', 'q1'] }),
      anEvent('new', { date: '2018', questions: ['q2', 'q1'] }),
    ]);
    await slice.saveStatements([
      aStatement('1', { question: 'q1' }),
      aStatement('2', { question: 'q1', by: 'stadt-b' }),
      aStatement('3', { question: 'c', by: 'stadt-b' }),
      aStatement('4'),
    ]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    const list = await everyPage((cursor) => slice.get(ListGuidingQuestions).execute({ cursor, limit: 2 }));
    expect(list.map(({ slug, events }) => [slug, ...events.map((event) => event.slug)])).toEqual([
      ['q2', 'new'],
      ['q1', 'new', 'old'],
      ['c', 'old'],
      ['a'],
      ['b'],
    ]);
  });

  it('does not find one that is not there', async () => {
    await expect(slice.get(GetGuidingQuestion).execute('nothing')).rejects.toMatchObject({
      code: 'QUESTION.NOT_FOUND',
      kind: 'not-found',
    });
  });
});
