import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource, Transaction } from '#platform';
import { openTestDatabase, type TestDatabase } from '#testing';
import type { EngineAnswer, EngineQuery } from '../../domain/search-engine.js';
import { aDocument, type DocumentWish } from '../../testing/a-document.js';
import { ask } from '../../testing/ask.js';
import { PostgresSearchEngine } from '../postgres/postgres-search-engine.js';
import { HeldSearchEngine } from './held-search-engine.js';
import { IndexRows } from './index-rows.js';
import { KeptIndex } from './kept-index.js';

/** A change is promised to be found within a second. */
const PROMISED_MS = 1_000;
const MANY = 2_500;

/** Counts what it is asked: what is answered from memory does not come here. */
class CountingEngine extends PostgresSearchEngine {
  searches = 0;

  override search(query: EngineQuery): ReturnType<PostgresSearchEngine['search']> {
    this.searches += 1;
    return super.search(query);
  }
}

/** The portal holds the index, and a worker on connections of its own writes to it. */
describe('an index held in memory, written by another process', () => {
  let database: TestDatabase;
  let others: DataSource;
  let theirs: Transaction;
  let worker: PostgresSearchEngine;
  let postgres: CountingEngine;
  let engine: HeldSearchEngine;

  beforeAll(async () => {
    database = await openTestDatabase();
    others = await openDataSource(database.address, [], 3);
    theirs = new Transaction(others);
    worker = new PostgresSearchEngine(theirs);
  });
  afterAll(async () => {
    await others.destroy();
    await database.close();
  });
  beforeEach(async () => {
    await database.dataSource.query('truncate search_documents, search_names');
    await write({ id: 'old', title: 'Stadt Ulm' });
    postgres = new CountingEngine(database.transaction);
    engine = new HeldSearchEngine(postgres, new KeptIndex(new IndexRows(database.transaction)));
    await engine.hold(() => false);
    expect(await found('Ulm')).toEqual(['old']);
  });

  async function write(...wishes: DocumentWish[]): Promise<void> {
    const documents = wishes.map(aDocument);
    await worker.replace(documents, documents);
  }

  async function found(text: string): Promise<string[]> {
    const { hits } = await engine.search(ask(text));
    return hits.map(({ id }) => id).sort();
  }

  /** Asks until the answer is this one, no longer than promised. */
  async function soon(text: string, ids: readonly string[]): Promise<void> {
    const until = performance.now() + PROMISED_MS;
    for (;;) {
      const answer = await found(text);
      if (performance.now() > until || String(answer) === String(ids)) {
        expect(answer).toEqual(ids);
        return;
      }
      await sleep(20);
    }
  }

  it('is what answers', async () => {
    await soon('Ulm', ['old']);
    expect(postgres.searches).toBe(0);
  });

  it('has what is new, what reads otherwise and what is gone', async () => {
    await write({ id: 'new', title: 'Ulm an der Donau' });
    await soon('Ulm', ['new', 'old']);
    await write({ id: 'old', title: 'Stadt Aalen' });
    await soon('Ulm', ['new']);
    await soon('Aalen', ['old']);
    await worker.replace([{ type: 'organisation', id: 'new' }], []);
    await soon('Ulm', []);
    expect(postgres.searches).toBe(0);
  });

  it('misses nothing of a transaction that commits after younger ones', async () => {
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let isWritten: () => void = () => undefined;
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    const late = theirs.run(async () => {
      await write({ id: 'late', title: 'Stadt Ulm, spät' });
      isWritten();
      await held;
    });
    await written;
    await write({ id: 'young', title: 'Stadt Ulm, jung' });
    await soon('Ulm', ['old', 'young']);
    // Looks that pass over it, one after the other.
    for (let look = 0; look < 3; look += 1) {
      await sleep(120);
      expect(await found('Ulm')).toEqual(['old', 'young']);
    }
    commit();
    await late;
    await soon('Ulm', ['late', 'old', 'young']);
    expect(postgres.searches).toBe(0);
  });

  it('never has what was rolled back', async () => {
    const failing = theirs.run(async () => {
      await write({ id: 'never', title: 'Stadt Ulm, nie' });
      await found('Ulm');
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await sleep(150);
    expect(await found('Ulm')).toEqual(['old']);
  });

  it('takes in what is written while it loads', async () => {
    const loading = new HeldSearchEngine(postgres, new KeptIndex(new IndexRows(database.transaction)));
    await Promise.all([loading.hold(() => false), write({ id: 'meanwhile', title: 'Ulm meanwhile' })]);
    engine = loading;
    await soon('Ulm', ['meanwhile', 'old']);
    expect(postgres.searches).toBe(0);
  });

  it('tells how many it holds after every change, without what is gone', async () => {
    await worker.replace([aDocument({ id: 'old', title: 'Stadt Ulm' })], []);
    const told: number[] = [];
    const rows = new IndexRows(database.transaction);
    engine = new HeldSearchEngine(postgres, new KeptIndex(rows, (documents) => told.push(documents)));
    await engine.hold(() => false);
    expect(told).toEqual([0]);
    await write({ id: 'one', title: 'Stadt Ulm' }, { id: 'two', title: 'Ulm an der Donau' });
    await soon('Ulm', ['one', 'two']);
    expect(told.at(-1)).toBe(2);
    await write({ id: 'one', title: 'Neu-Ulm' });
    await soon('Neu', ['one']);
    expect(told.at(-1)).toBe(2);
    await worker.replace([aDocument({ id: 'two', title: 'Ulm an der Donau' })], []);
    await soon('Ulm', ['one']);
    expect(told.at(-1)).toBe(1);
  });

  it('has its own changes in the very next answer', async () => {
    const documents = [aDocument({ id: 'own', title: 'Stadt Ulm, eigen' })];
    for (let time = 0; time < 5; time += 1) {
      await engine.replace(documents, documents);
      await engine.publish();
      expect(await found('Ulm')).toEqual(['old', 'own']);
      await engine.replace(documents, []);
      await engine.publish();
      expect(await found('Ulm')).toEqual(['old']);
    }
  });

  it('has its own changes once their transaction is over, and none that was rolled back', async () => {
    const documents = [aDocument({ id: 'own', title: 'Stadt Ulm, eigen' })];
    await database.transaction.run(async () => engine.replace(documents, documents));
    await engine.publish();
    expect(await found('Ulm')).toEqual(['old', 'own']);
    const failing = database.transaction.run(async () => {
      await engine.replace(documents, []);
      await found('Ulm');
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await engine.publish();
    await soon('Ulm', ['old', 'own']);
  });

  it('is taken in anew after a flood, and answers are right meanwhile', async () => {
    const flood = Array.from({ length: MANY }, (_, n) => ({ id: `f${n}`, title: `Flut ${n}` }));
    await write(...flood);
    await write({ id: 'after', title: 'Ulm danach' });
    await soon('Ulm', ['after', 'old']);
    const { hits } = await engine.search(ask(`Flut ${MANY - 1}`));
    expect(hits[0]?.id).toBe(`f${MANY - 1}`);
    await waitForMemory();
    expect(await found('Ulm')).toEqual(['after', 'old']);
    const { total } = await engine.search(ask('Flut'));
    expect(total).toEqual({ count: MANY, exact: true });
  });

  it('asks few times for searches that come together', async () => {
    await sleep(150);
    let statements = 0;
    const { logger } = database.dataSource;
    database.dataSource.logger = { ...logger, logQuery: () => void (statements += 1) } as typeof logger;
    try {
      await Promise.all(Array.from({ length: 30 }, () => found('Ulm')));
    } finally {
      database.dataSource.logger = logger;
    }
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('answers while to ask the database takes longer than an answer may be old', async () => {
    const rows = new IndexRows(database.transaction);
    const changesSince = rows.changesSince.bind(rows);
    let looks = 0;
    rows.changesSince = async (...asked) => {
      looks += 1;
      await sleep(looks > 20 ? 0 : 250);
      return changesSince(...asked);
    };
    engine = new HeldSearchEngine(postgres, new KeptIndex(rows));
    await engine.hold(() => false);
    const before = looks;
    expect(await found('Ulm')).toEqual(['old']);
    expect(looks - before).toBeLessThanOrEqual(2);
  });

  async function waitForMemory(): Promise<void> {
    for (const until = performance.now() + 20_000; performance.now() < until; await sleep(100)) {
      const before = postgres.searches;
      await engine.search(ask('Ulm'));
      if (postgres.searches === before) return;
    }
    throw new Error('the index did not come back into memory');
  }

  describe('pages by rank', () => {
    const first = ask('Netzausbau', { limit: 2 });
    const ids = ({ hits }: EngineAnswer) => hits.map(({ id }) => id).sort();
    beforeEach(async () => {
      const all = ['a', 'b', 'c', 'd'];
      await write(...all.map((id) => ({ id, title: `Amt ${id}`, summary: 'Netzausbau' })));
      await soon('Netzausbau', all);
    });

    it('that began in memory wait for it after a restart', async () => {
      const { next, ...page } = await engine.search(first);
      const restarted = new HeldSearchEngine(postgres, new KeptIndex(new IndexRows(database.transaction)));
      restarted.willHold();
      const further = restarted.search({ ...first, cursor: next });
      await restarted.hold(() => false);
      expect([...ids({ next, ...page }), ...ids(await further)].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(postgres.searches).toBe(0);
    });

    it('go on in Postgres where nothing will be held, or where they began there', async () => {
      const { next } = await engine.search(first);
      const other = new HeldSearchEngine(postgres, new KeptIndex(new IndexRows(database.transaction)));
      expect(ids(await other.search({ ...first, cursor: next }))).toHaveLength(2);
      const begun = await other.search(first);
      const rest = await engine.search({ ...first, cursor: begun.next });
      expect([...ids(begun), ...ids(rest)].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(postgres.searches).toBe(3);
    });
  });
});
