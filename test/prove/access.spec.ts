import { grid } from './access/grid.js';
import { tryAccess } from './access/prove-access.js';
import { alike } from './access/row.js';
import { TABLE } from './access/table.js';
import { openWorld, type World } from './access/world.js';
import { WRITTEN_LISTS } from './writes/columns.js';
import { tryWrites } from './writes/prove-writes.js';

const OPTIONS = { seed: 1, seconds: null, say: () => undefined };
const SHORT = 0.06;

describe('the proof that everybody may what the table says', () => {
  let world: World;
  beforeAll(async () => (world = await openWorld()));
  afterAll(() => world.close());

  it('holds, in short', async () => {
    const { counterexamples, counts } = await tryAccess(world, SHORT, OPTIONS);
    expect(counterexamples).toEqual([]);
    expect(counts['tried']).toBeGreaterThan(150);
  });

  it('finds a route that nobody told of, and one that is gone', async () => {
    const table = [
      ...TABLE.filter(({ route }) => route !== 'GET /konto'),
      ...alike('others: in', 'GET /weg'),
    ];
    const { counterexamples } = await tryAccess(world, 0, OPTIONS, table);
    expect(counterexamples).toEqual(['nobody said who may GET /konto', 'there is no GET /weg']);
  });

  it('finds a cell that is answered otherwise', async () => {
    const { counterexamples } = await tryAccess(
      world,
      1,
      OPTIONS,
      alike('visitor: 401\nothers: in', 'GET /suche'),
    );
    expect(counterexamples[0]).toMatch(/^GET \/suche as visitor: 200 instead of 401/);
  });

  it('holds for every column that somebody writes, in short', async () => {
    const { counterexamples, counts } = await tryWrites(world, SHORT / 2, OPTIONS);
    expect(counterexamples).toEqual([]);
    expect(counts['writes']).toBeGreaterThan(25);
    expect(counts['requests with more']).toBeGreaterThan(20);
  });

  it('finds a column that nobody told of, and one that others write', async () => {
    const lists = WRITTEN_LISTS.map(({ list, columns: { unit: _unit, ...columns } }) => ({ list, columns }));
    const told = await tryWrites(world, 0, OPTIONS, lists);
    expect(told.counterexamples).toEqual(['nobody said who writes organisations.unit']);
    const [first, ...others] = WRITTEN_LISTS;
    const { summary: _summary, ...columns } = first!.columns;
    const wrong = { ...first!, columns: { summary: { unit: 'Anders' }, ...columns } };
    const { counterexamples } = await tryWrites(world, 1, { ...OPTIONS, seconds: 1 }, [wrong, ...others]);
    expect(counterexamples.join('\n')).toMatch(
      /organisations.summary of own as owner .*wrote organisations.unit/,
    );
  });
});

describe('a table of who may what', () => {
  it('says something of everybody', () => {
    expect(() => grid('visitor: 401')).toThrow('nobody said what holds for stranger');
    expect(() => grid('visitor: 401\nothers: maybe')).toThrow('no row');
    expect(() => grid('visitor: 401\nvisitor: in\nothers: in')).toThrow('twice: visitor');
  });
});
