import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent, aQuestion, aStatement, openExchange, type OpenExchange } from '../testing/open-exchange.js';
import { GetMatrix } from './get-matrix.js';

describe('GetMatrix', () => {
  let slice: OpenExchange;
  beforeAll(async () => (slice = await openExchange()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const matrix = (event?: string) => slice.get(GetMatrix).execute(event);
  const told = async (event?: string) => {
    const { questions, members, cells } = await matrix(event);
    return {
      questions: questions.map(({ slug, isAsked }) => (isAsked ? slug : `(${slug})`)),
      members: members.map(({ slug, isContributor }) => (isContributor ? slug : `(${slug})`)),
      cells: cells.map(({ question, member, state }) => `${member}/${question}: ${state}`),
    };
  };

  it('is that of the newest event unless one is named', async () => {
    await expect(matrix()).rejects.toMatchObject({ code: 'MATRIX.NO_EVENT', kind: 'not-found' });
    await slice.saveEvents([anEvent('a', { date: '2017' })]);
    expect((await matrix()).event).toMatchObject({ slug: 'a', title: 'Title of a' });
    await slice.saveEvents([anEvent('b', { date: '2018' })]);
    expect((await matrix()).event.slug).toBe('b');
    expect((await matrix('a')).event.slug).toBe('a');
    await expect(matrix('c')).rejects.toMatchObject({ code: 'EVENT.NOT_FOUND', kind: 'not-found' });
  });

  it('keeps the order of the event and tells the four states apart', async () => {
    await slice.saveEvents([anEvent('e', { contributors: ['stadt-c', 'stadt-a'], questions: ['q2'] })]);
    await slice.saveStatements([
      aStatement('frei', { by: 'stadt-c', event: 'e' }),
      aStatement('guest', { by: 'stadt-b', event: 'e', question: 'q2' }),
    ]);
    expect(await told()).toEqual({
      questions: ['q2', '(q1)'],
      members: ['stadt-c', 'stadt-a', '(stadt-b)'],
      cells: [
        'stadt-c/q2: free_text',
        'stadt-a/q2: not_answered',
        'stadt-b/q2: answered',
        'stadt-c/q1: not_asked',
        'stadt-a/q1: not_asked',
        'stadt-b/q1: not_asked',
      ],
    });
    expect((await matrix()).cells[0]).toMatchObject({ statements: [], freeTexts: ['frei'] });
    expect((await matrix()).cells[2]).toMatchObject({ statements: ['guest'], freeTexts: [] });
  });

  it('knows one question at two events, and answers only where they were given', async () => {
    await slice.saveQuestions([aQuestion('q3')]);
    await slice.saveEvents([
      anEvent('old', { contributors: ['stadt-a'], questions: ['q1', 'q2'] }),
      anEvent('new', { contributors: ['stadt-a', 'stadt-b'], questions: ['q1', 'q3'] }),
    ]);
    await slice.saveStatements([
      aStatement('1', { event: 'old', question: 'q1' }),
      aStatement('2', { event: 'new', question: 'q1', by: 'stadt-b' }),
    ]);
    expect(await told('old')).toEqual({
      questions: ['q1', 'q2', '(q3)'],
      members: ['stadt-a', '(stadt-b)'],
      cells: [
        'stadt-a/q1: answered',
        'stadt-b/q1: not_asked',
        'stadt-a/q2: not_answered',
        'stadt-b/q2: not_asked',
        'stadt-a/q3: not_asked',
        'stadt-b/q3: not_asked',
      ],
    });
    expect((await told('new')).cells).toEqual([
      'stadt-a/q1: not_answered',
      'stadt-b/q1: answered',
      'stadt-a/q3: not_answered',
      'stadt-b/q3: not_answered',
      'stadt-a/q2: not_asked',
      'stadt-b/q2: not_asked',
    ]);
  });

  it('leaves out who was withdrawn, at once', async () => {
    await slice.saveEvents([anEvent('e', { contributors: ['stadt-a', 'stadt-b'], questions: ['q1'] })]);
    await slice.saveStatements([aStatement('1', { event: 'e', question: 'q1' })]);
    await slice.saveOrganisation('stadt-a', { status: 'withdrawn' });
    expect(await told()).toMatchObject({
      members: ['stadt-b'],
      cells: ['stadt-b/q1: not_answered', 'stadt-b/q2: not_asked'],
    });
  });

  it('takes a fixed number of statements', async () => {
    await slice.saveEvents([anEvent('e', { contributors: ['stadt-a'], questions: ['q1'] })]);
    const few = await slice.statementsOf(() => matrix());
    await slice.saveQuestions(Array.from({ length: 20 }, (_, index) => aQuestion(`more-${index}`)));
    await slice.saveStatements([
      aStatement('1', { event: 'e', by: 'stadt-b' }),
      aStatement('2', { event: 'e' }),
    ]);
    expect(await slice.statementsOf(() => matrix())).toBe(few);
    expect(few).toBeLessThan(9);
  });
});
