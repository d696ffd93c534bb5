import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import type { TextVector } from '../../domain/text/text-vector.js';
import type { ProfileAudience } from '../match-profile-store.js';
import { LearnedProfileStore } from './learned-profile-store.js';
import { packVector } from './packed-vector.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';
let database: TestDatabase;
let store: LearnedProfileStore;
let model: { id: string; version: string };
let [mine, theirs]: string[] = [];
const query = (sql: string, parameters: readonly unknown[] = []) =>
  database.transaction.query<{ id: string }>(sql, parameters);

beforeAll(async () => {
  database = await openTestDatabase();
  const [row] = await query(
    `insert into text_models (version, texts, content, topics, seconds) values ('v', 2, '', '', 1) returning id`,
  );
  model = { id: row!.id, version: 'v' };
});
afterAll(() => database.close());
beforeEach(async () => {
  store = new LearnedProfileStore(database.transaction);
  [mine, theirs] = [randomUUID(), randomUUID()];
  await write(mine, 'mine');
  await write(theirs, 'theirs');
  await query('insert into match_candidates (organisation_id, audience, ids) values ($1, $2, $3)', [
    mine,
    'public',
    [theirs],
  ]);
});

/** As a change does: a row in place of the one that is there. */
async function write(id: string, topic: string, { isPublic = true, isForMembers = true } = {}) {
  await query('delete from match_profiles where organisation_id = $1 and for_public = $2', [id, isPublic]);
  await query(
    `insert into match_profiles (organisation_id, for_public, for_members, kinds, topics, topics_and_parents, networks, related,
       events, listings, adoptions, open, paused)
     values ($1, $2, $3, '{other}', $4, $4, '{}', '[]', '{}', '[]', '[]', false, false)`,
    [id, isPublic, isForMembers, [topic]],
  );
}

async function writeVector(id: string, held: number) {
  const vector: TextVector = {
    model: 'v',
    words: { at: new Int32Array([7]), values: new Float32Array([1]) },
    directions: new Float32Array(0),
    held,
  };
  await query('delete from text_vectors where id = $1', [id]);
  await query(
    `insert into text_vectors (model_id, type, id, content, words) values ($1, 'organisation', $2, $3, '{}')`,
    [model.id, id, packVector(vector)],
  );
}

const candidates = async (audience: ProfileAudience = 'public') =>
  (await store.around(mine!, audience, model))?.candidates ?? [];
const topics = async (audience: ProfileAudience = 'public') =>
  (await candidates(audience)).flatMap((profile) => profile.topics);

describe('LearnedProfileStore', () => {
  it('makes each profile once while nothing changes', async () => {
    const [first] = await candidates();
    expect(first).toMatchObject({ organisationId: theirs, topics: ['theirs'], text: null });
    expect((await candidates())[0]).toBe(first);
  });

  it('knows a profile as it was written last', async () => {
    expect(await topics()).toEqual(['theirs']);
    await write(theirs!, 'changed');
    expect(await topics()).toEqual(['changed']);
    await query('update match_profiles set topics = $2 where organisation_id = $1', [theirs, ['again']]);
    expect(await topics()).toEqual(['again']);
  });

  it('knows what was learned of a text since', async () => {
    expect((await candidates())[0]?.text).toBeNull();
    await writeVector(theirs!, 0.5);
    expect((await candidates())[0]?.text).toMatchObject({ model: 'v', held: 0.5 });
    await writeVector(theirs!, 0.25);
    expect((await candidates())[0]?.text).toMatchObject({ held: 0.25 });
    expect((await store.around(mine!, 'public', null))?.candidates?.[0]?.text).toBeNull();
  });

  it('tells two writes of one transaction apart, and forgets what was rolled back', async () => {
    await database.transaction.rehearse(async () => {
      await write(theirs!, 'first');
      expect(await topics()).toEqual(['first']);
      await write(theirs!, 'second');
      expect(await topics()).toEqual(['second']);
    });
    expect(await topics()).toEqual(['theirs']);
  });

  it('leaves out at once who paused, and who is gone', async () => {
    expect(await topics()).toEqual(['theirs']);
    await query('update match_profiles set paused = true where organisation_id = $1', [theirs]);
    expect(await topics()).toEqual([]);
    await query('delete from match_profiles where organisation_id = $1', [mine]);
    expect(await store.around(mine!, 'public', model)).toBeNull();
  });

  it('never shows one audience the row of another', async () => {
    expect(await topics('member')).toEqual(['theirs']);
    await write(theirs!, 'seen', { isForMembers: false });
    await write(theirs!, 'hidden', { isPublic: false });
    expect([await topics('member'), await topics()]).toEqual([['hidden'], ['seen']]);
    expect([await topics(), await topics('member')]).toEqual([['seen'], ['hidden']]);
  });

  it('reads ahead until none is left, and lists need no more then', async () => {
    const read: string[] = [];
    let last: string | null = NOBODY;
    while ((last = await store.hold(last, 1, 'public', model)) !== null) read.push(last);
    expect(read).toEqual(expect.arrayContaining([mine, theirs]));
    expect(read).toEqual([...read].sort());
    const asked = jest.spyOn(database.transaction, 'query');
    expect(await topics()).toEqual(['theirs']);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});
