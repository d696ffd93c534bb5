import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { WordWitnesses } from './word-witnesses.js';

/** Rows of a page each four, so that they fill more pages than are looked at first. */
const ROWS = 800;
const COMMON = 5_000;
const RARE = 3;

describe('WordWitnesses', () => {
  let database: TestDatabase;
  let witnesses: WordWitnesses;
  beforeAll(async () => {
    database = await openTestDatabase();
    witnesses = new WordWitnesses(database.transaction);
    await database.dataSource.query(
      `insert into search_documents
       select 'organisation', n::text, true, true, repeat(md5(n::text), 55), '{}', terms::tsvector, null, false, null, null, '{}', 0
       from generate_series(1, ${ROWS}) n cross join lateral (
         select concat_ws(' ', '''=überall''', case when n = 5 or n > ${ROWS - 5} then '''=kaum''' end,
           case when n > ${ROWS - 5} then '''=hinten''' end, case when n = ${ROWS} then '''stadt''' end) as terms
       ) has`,
    );
    await database.dataSource.query(
      `update search_documents set for_public = false where id = '${ROWS - 3}'`,
    );
  });
  afterAll(() => database.close());

  const found = async (
    word: string,
    documents: number,
    more: { beside?: string[]; member?: boolean } = {},
  ) => {
    const wanted = { word, documents, beside: more.beside ?? [] };
    const rows = await witnesses.find([wanted], more.member ? 'member' : 'public');
    expect(new Set(rows.map((one) => one.word))).toEqual(new Set(rows.length > 0 ? [word] : []));
    return rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
  };

  it('fills more pages than are looked at first', async () => {
    const [row] = await database.dataSource.query(
      `select max(ctid) > '(128,0)'::tid as is_more from search_documents`,
    );
    expect(row).toEqual({ is_more: true });
  });

  it('names three records at most, alike for a word that is taken for common and for one that is not', async () => {
    for (const documents of [COMMON, RARE]) {
      expect(await found('Überall', documents)).toEqual([1, 2, 3]);
      expect(await found('kaum', documents)).toEqual([5, ROWS - 4, ROWS - 2]);
      expect(await found('hinten', documents)).toEqual([ROWS - 4, ROWS - 2, ROWS - 1]);
      expect(await found('niemals', documents)).toEqual([]);
    }
  });

  it('names only records that have the other words too, in any form', async () => {
    expect(await found('überall', COMMON, { beside: ['stadt'] })).toEqual([ROWS]);
    expect(await found('überall', COMMON, { beside: ['stadt', 'land'] })).toEqual([]);
  });

  it('names to members what only they may see, and to nobody else', async () => {
    await database.dataSource.query(
      `update search_documents set for_public = false where id in ('5', '${ROWS - 4}', '${ROWS - 2}', '${ROWS - 1}')`,
    );
    expect(await found('kaum', COMMON)).toEqual([ROWS]);
    expect(await found('kaum', COMMON, { member: true })).toHaveLength(3);
  });

  it('answers for several words at once', async () => {
    const wanted = ['überall', 'hinten', 'niemals'].map((word) => ({ word, documents: COMMON, beside: [] }));
    const words = (await witnesses.find(wanted, 'member')).map(({ word }) => word);
    expect(words).toEqual(['überall', 'überall', 'überall', 'hinten', 'hinten', 'hinten']);
  });
});
