import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AboutDraft } from '../domain/about.js';
import {
  anEvent,
  aStatement,
  collect,
  everyPage,
  openExchange,
  type OpenExchange,
} from '../testing/open-exchange.js';
import { ExportStatements } from './export-statements.js';
import { FollowSpeakers } from './follow-speakers.js';
import { GetStatement } from './get-statement.js';
import { ListAnswers } from './list-answers.js';
import { ListGuidingQuestions } from './list-guiding-questions.js';
import { ListStatements, type StatementFilter } from './list-statements.js';

const ABOUT: AboutDraft[] = [
  { type: 'organisation', slug: 'stadt-c' },
  { type: 'initiative', slug: 'lora' },
  { type: 'topic', slug: 'wlan' },
  { type: 'listing', slug: 'rat' },
  { type: 'event', slug: 'forum' },
];
const ANSWER = aStatement('a-q1', {
  role: 'Amt',
  question: 'q1',
  event: 'forum',
  quote: 'So war es.',
  lines: '68-72',
  about: ABOUT,
});
const FREE = aStatement('frei', { by: 'stadt-b', event: 'forum' });

describe('SaveStatements', () => {
  let slice: OpenExchange;
  beforeAll(async () => (slice = await openExchange()));
  beforeEach(async () => {
    await slice.begin();
    await slice.saveEvents([anEvent('forum')]);
    await slice.news();
  });
  afterAll(() => slice.close());

  const get = (slug: string) => slice.get(GetStatement).execute(slug);
  const withdraw = (slug: string) => slice.saveOrganisation(slug, { status: 'withdrawn' });
  const slugs = async (filter: StatementFilter) => {
    const list = slice.get(ListStatements);
    return (await everyPage((cursor) => list.execute(filter, { cursor, limit: 2 }))).map(({ slug }) => slug);
  };

  it('keeps all that a file says', async () => {
    expect(await slice.saveStatements([ANSWER, FREE])).toEqual([
      { id: 'a-q1', result: 'created', conflicts: [] },
      { id: 'frei', result: 'created', conflicts: [] },
    ]);
    expect(await get('a-q1')).toMatchObject({
      slug: 'a-q1',
      by: { slug: 'stadt-a' },
      role: 'Amt',
      question: { slug: 'q1', text: 'Text of q1?' },
      event: { slug: 'forum', title: 'Title of forum' },
      summary: 'Summary of a-q1',
      quote: 'So war es.',
      lines: '68-72',
      about: [
        { type: 'organisation', slug: 'stadt-c', title: 'Name of stadt-c' },
        { type: 'initiative', slug: 'lora', title: 'LoRaWAN' },
        { type: 'topic', slug: 'wlan', title: null },
        { type: 'listing', slug: 'rat', title: 'Guter Rat' },
        { type: 'event', slug: 'forum', title: 'Title of forum' },
      ],
    });
    expect((await get('frei')).question).toBeNull();
    expect(await slice.news()).toEqual(['exchange.statement-changed']);
  });

  it('says unchanged, and makes no news, when the file is read again or says less', async () => {
    await slice.saveStatements([ANSWER]);
    await slice.news();
    const less = { ...ANSWER, role: null, question: null, event: '', quote: '', lines: undefined, about: [] };
    for (const draft of [ANSWER, less]) {
      expect(await slice.saveStatements([draft], '2026-02-01')).toMatchObject([{ result: 'unchanged' }]);
    }
    expect(await slice.news()).toEqual([]);
    expect(await get('a-q1')).toMatchObject({ question: { slug: 'q1' }, quote: 'So war es.' });
  });

  it('leaves what an owner edited alone and reports it', async () => {
    await slice.saveStatements([ANSWER]);
    await slice.query(
      `update statements set provenance = provenance || '{"summary": {"source": "owner", "date": "2026-01-02"}}'`,
    );
    expect(await slice.saveStatements([{ ...ANSWER, summary: 'Anders', lines: '1-2' }])).toEqual([
      { id: 'a-q1', result: 'changed', conflicts: ['summary'] },
    ]);
  });

  it('does not name what is no longer shown, and keeps it for when it comes back', async () => {
    await slice.saveStatements([ANSWER]);
    await withdraw('stadt-b');
    await withdraw('stadt-c');
    const shown = ABOUT.filter(({ type }) => type === 'topic' || type === 'event');
    expect((await get('a-q1')).about).toMatchObject(shown);
    const exported = await collect(slice.get(ExportStatements).execute());
    expect(exported).toEqual([{ ...ANSWER, about: shown }]);
    expect(await slice.saveStatements(exported)).toMatchObject([{ result: 'unchanged' }]);
    await slice.saveOrganisation('stadt-b', { status: 'active' });
    await slice.saveOrganisation('stadt-c', { status: 'active' });
    expect((await get('a-q1')).about).toMatchObject(ABOUT);
  });

  it('exports statements and free texts apart, as they were read', async () => {
    await slice.saveStatements([FREE, ANSWER]);
    expect(await collect(slice.get(ExportStatements).execute())).toEqual([ANSWER]);
    expect(await collect(slice.get(ExportStatements).freeTexts())).toEqual([FREE]);
  });

  it('does not show what a withdrawn organisation said, anywhere and at once', async () => {
    await slice.saveStatements([ANSWER, FREE]);
    await withdraw('stadt-a');
    await expect(get('a-q1')).rejects.toMatchObject({ code: 'STATEMENT.NOT_FOUND', kind: 'not-found' });
    expect(await slugs({})).toEqual(['frei']);
    const page = await slice.get(ListAnswers).execute('q1', { cursor: null, limit: 20 });
    expect(page).toEqual({ items: [], next: null });
    expect(await collect(slice.get(ExportStatements).execute())).toEqual([]);
  });

  it('follows speakers: counts and news, once', async () => {
    await slice.saveStatements([ANSWER]);
    await withdraw('stadt-a');
    await slice.news();
    const follow = async () => slice.get(FollowSpeakers).execute([await slice.idOf('stadt-a')]);
    const count = async () => (await slice.get(ListGuidingQuestions).all())[0]?.answerCount;
    expect(await count()).toBe(1);
    await follow();
    expect(await count()).toBe(0);
    await slice.saveStatements([FREE]);
    const page = await slice.get(ListStatements).execute({}, { cursor: null, limit: 1 });
    expect(page).toMatchObject({ items: [{ slug: 'frei' }], next: null });
    expect(await slice.news()).toEqual(['exchange.statement-changed']);
    await follow();
    expect(await slice.news()).toEqual([]);
  });

  it('lists by speaker, event, question and what is spoken of', async () => {
    await slice.saveEvents([anEvent('other')]);
    await slice.saveStatements([
      ANSWER,
      FREE,
      aStatement('b-q1', { by: 'stadt-b', question: 'q1', event: 'other' }),
      aStatement('b-q2', { by: 'stadt-b', question: 'q2', event: 'forum', about: [ABOUT[2]!] }),
    ]);
    const [a, b, c] = await Promise.all(['stadt-a', 'stadt-b', 'stadt-c'].map(slice.idOf));
    expect(await slugs({})).toEqual(['a-q1', 'b-q1', 'b-q2', 'frei']);
    expect(await slugs({ by: b })).toEqual(['b-q1', 'b-q2', 'frei']);
    expect(await slugs({ by: b, event: 'forum' })).toEqual(['b-q2', 'frei']);
    expect(await slugs({ question: 'q1' })).toEqual(['a-q1', 'b-q1']);
    expect(await slugs({ question: 'nothing' })).toEqual([]);
    expect(await slugs({ about: { type: 'topic', key: 'wlan' } })).toEqual(['a-q1', 'b-q2']);
    expect(await slugs({ about: { type: 'organisation', key: c! } })).toEqual(['a-q1']);
    expect(await slugs({ about: { type: 'organisation', key: a! } })).toEqual([]);
  });

  it('puts answers side by side: the newest event first, its contributors in their order', async () => {
    await slice.saveEvents([
      anEvent('old', { date: '2017', contributors: ['stadt-a', 'stadt-b'] }),
      anEvent('new', { date: '2018', contributors: ['stadt-c', 'stadt-a'] }),
    ]);
    const answer = (id: string, by: string, event?: string) => aStatement(id, { by, question: 'q1', event });
    await slice.saveStatements([
      answer('1-nowhere', 'stadt-a'),
      answer('2-old', 'stadt-b', 'old'),
      answer('3-old', 'stadt-a', 'old'),
      answer('4-guest', 'stadt-b', 'new'),
      answer('5-new', 'stadt-a', 'new'),
      answer('6-new', 'stadt-c', 'new'),
      answer('7-new', 'stadt-c', 'new'),
    ]);
    const list = (limit: number) =>
      everyPage((cursor) => slice.get(ListAnswers).execute('q1', { cursor, limit }));
    const expected = ['6-new', '7-new', '5-new', '4-guest', '3-old', '2-old', '1-nowhere'];
    expect((await list(20)).map(({ slug }) => slug)).toEqual(expected);
    expect((await list(1)).map(({ slug }) => slug)).toEqual(expected);
    await expect(slice.get(ListAnswers).execute('nothing', { cursor: null, limit: 1 })).rejects.toMatchObject(
      {
        code: 'QUESTION.NOT_FOUND',
      },
    );
  });

  it.each([
    { by: 'nobody' },
    { question: 'nothing' },
    { event: 'nothing' },
    { about: [{ type: 'initiative', slug: 'nothing' }] },
    { about: [{ type: 'organisation', slug: 'lora' }] },
  ] as const)('refuses %j, and saves nothing', async (about) => {
    await expect(slice.saveStatements([ANSWER, aStatement('other', about)])).rejects.toMatchObject({
      code: 'EXCHANGE.UNKNOWN_REFERENCE',
    });
    expect(await slugs({})).toEqual([]);
  });

  it('keeps nothing when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.saveStatements([ANSWER])).rejects.toThrow('the outbox is broken');
    expect(await slugs({})).toEqual([]);
  });

  it('takes as many statements for many as for one', async () => {
    const drafts = (count: number, role: string) =>
      Array.from({ length: count }, (_, index) => ({ ...ANSWER, id: `s-${index}`, role }));
    await slice.saveStatements(drafts(1, 'Eins'));
    const page = () => slice.get(ListStatements).execute({}, { cursor: null, limit: 100 });
    const [read, saved] = [
      await slice.statementsOf(page),
      await slice.statementsOf(() => slice.saveStatements(drafts(1, 'Zwei'))),
    ];
    await slice.saveStatements(drafts(100, 'Drei'));
    expect(await slice.statementsOf(page)).toBe(read);
    expect(await slice.statementsOf(() => slice.saveStatements(drafts(100, 'Vier')))).toBe(saved);
    expect(read).toBeLessThan(16);
  });
});
