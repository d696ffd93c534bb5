import { openTestDatabase, type TestDatabase } from '#testing';
import type { MissFilter } from '../../domain/miss.js';
import { MissStore } from './miss-store.js';

const NOW = new Date('2026-06-01T08:00:00Z');

describe('MissStore', () => {
  let database: TestDatabase;
  let store: MissStore;
  beforeAll(async () => {
    database = await openTestDatabase([]);
    store = new MissStore(database.transaction);
  });
  afterAll(() => database.close());
  beforeEach(() =>
    database.dataSource.query('delete from search_misses; delete from search_misses_put_away'),
  );

  /** A day on which that many different words were asked so often. */
  const fill = (words: number, count: number) =>
    database.dataSource.query(
      `insert into search_misses (day, words, count) select '2026-06-01', 'wort ' || n, ${count} from generate_series(1, ${words}) n`,
    );
  const held = async () => (await store.list(NOW, 10_000)).map(({ words }) => words);

  it('has room for new words on a day that a flood has filled, and keeps what was asked again', async () => {
    await fill(2_000, 1);
    await store.add('wort 1', false, NOW);
    for (let n = 0; n < 30; n += 1) {
      await store.add(`echt ${n}`, false, NOW);
      await store.add(`echt ${n}`, false, NOW);
    }
    const words = await held();
    expect(words).toHaveLength(2_000);
    expect(words).toContain('wort 1');
    expect(words.filter((one) => one.startsWith('echt'))).toHaveLength(30);
  });

  it('keeps no more than twice as many', async () => {
    await fill(4_000, 2);
    await store.add('noch eins', false, NOW);
    await store.add('wort 7', false, NOW);
    expect(await held()).toHaveLength(4_000);
    expect((await store.list(NOW, 1))[0]).toMatchObject({ words: 'wort 7', count: 3 });
  });

  it('notes what was put away again after a year', async () => {
    await store.add('wort', false, NOW);
    await store.putAway('wort', NOW);
    await store.remove('wort');
    await store.add('wort', false, NOW);
    await store.forgetOld(new Date('2027-05-31T08:00:00Z'));
    await store.add('wort', false, NOW);
    expect(await held()).toEqual([]);
    await store.forgetOld(new Date('2027-06-02T08:00:00Z'));
    await store.add('wort', false, NOW);
    expect(await held()).toEqual(['wort']);
  });

  it('tells what had nearest answers from what had none, as it was on its last day', async () => {
    const later = new Date('2026-06-02T08:00:00Z');
    await store.add('einmal nah', true, NOW);
    await store.add('einmal nah', false, later);
    await store.add('jetzt nah', false, NOW);
    await store.add('jetzt nah', true, NOW);
    await database.dataSource.query(
      `insert into search_misses (day, words) values ('2026-06-01', 'von früher')`,
    );
    const listed = async (filter: MissFilter) =>
      (await store.list(NOW, 9, null, filter)).map(({ words, partial }) => [words, partial]);
    const all = [
      ['einmal nah', false],
      ['jetzt nah', true],
      ['von früher', null],
    ];
    expect(await listed(null)).toEqual(all);
    expect([await listed('nothing'), await listed('partial')]).toEqual([[all[0]], [all[1]]]);
  });

  it('lists the most asked first, a page after the other, and keeps the counts of what is put away', async () => {
    await database.dataSource.query(
      `insert into search_misses (day, words, count) values
       ('2026-05-01', 'alt', 2), ('2026-05-30', 'alt', 1), ('2026-05-31', 'neu', 3), ('2026-05-31', 'auch neu', 3),
       ('2026-05-31', 'oft', 9), ('2026-05-31', 'weg', 4)`,
    );
    const [since, order] = [new Date('2026-04-01'), ['oft', 'weg', 'auch neu', 'neu', 'alt']];
    const walk = async () => {
      const seen: string[] = [];
      for (let [miss] = await store.list(since, 1); miss; [miss] = await store.list(since, 1, miss))
        seen.push(miss.words);
      return seen;
    };
    expect(await walk()).toEqual(order);
    await store.putAway('weg', NOW);
    expect([await walk(), await store.listPutAway(5)]).toEqual([
      order.filter((words) => words !== 'weg'),
      ['weg'],
    ]);
    await store.takeBack('weg');
    expect([await walk(), await store.listPutAway(5)]).toEqual([order, []]);
  });
});
