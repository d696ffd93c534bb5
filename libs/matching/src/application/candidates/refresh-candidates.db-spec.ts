import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, VISITOR } from '#platform';
import { type OpenMatching, openMatching } from '../../testing/open-matching.js';
import { FindPeers } from '../find-peers.js';
import { FollowChanges } from '../follow-changes.js';
import { KeepLearning } from '../keep-learning.js';
import { TextModels } from '../learning/text-models.js';

let matching: OpenMatching;
beforeAll(async () => {
  matching = await openMatching();
});
afterEach(() => matching.clear());
afterAll(() => matching.close());

const organisation = (id: string, topics: readonly string[], more = {}) => ({
  id,
  name: id,
  kinds: ['municipality' as const],
  topics,
  ...more,
});
const network = async () => {
  const others = Array.from({ length: 30 }, (_, at) => organisation(`other-${at}`, [`topic-${at}`]));
  const ids = await matching.save({
    organisations: [
      organisation('a', ['lorawan', 'wlan']),
      organisation('b', ['lorawan', 'wlan']),
      ...others,
    ],
  });
  await matching.get(KeepLearning).now();
  await matching.get(TextModels).refresh();
  return ids;
};
const peersOf = async (organisationId: string, viewer: Viewer = VISITOR) => {
  const found = await matching
    .get(FindPeers)
    .execute({ organisationId, limit: 20, crossRole: false }, viewer);
  return found.map(({ target }) => target.slug);
};
/** What the worker does after a change. */
const change = async (...organisations: ReturnType<typeof organisation>[]) => {
  const ids = await matching.save({ organisations });
  await matching.get(FollowChanges).execute(ids);
  return ids;
};

describe('prepared candidates', () => {
  it('bring who is new into its own list and into those of others', async () => {
    const [a] = await network();
    expect(await peersOf(a!)).toEqual(['b']);
    const [c] = await change(organisation('c', ['lorawan', 'wlan']));
    expect((await peersOf(a!)).sort()).toEqual(['b', 'c']);
    expect((await peersOf(c!)).sort()).toEqual(['a', 'b']);
  });

  it('bring who works on something else now into other lists', async () => {
    const [a, , other] = await network();
    await change(organisation('other-0', ['lorawan', 'wlan']));
    expect((await peersOf(a!)).sort()).toEqual(['b', 'other-0']);
    expect((await peersOf(other!)).sort()).toEqual(['a', 'b']);
  });

  it('propose nobody who was withdrawn or paused since', async () => {
    const [a, b] = await network();
    await change(organisation('b', ['lorawan', 'wlan'], { paused: true }));
    expect(await peersOf(a!)).toEqual([]);
    expect(await peersOf(b!)).toEqual(['a']);
    await change(organisation('b', ['lorawan', 'wlan'], { status: 'withdrawn', paused: false }));
    expect(await peersOf(a!)).toEqual([]);
    expect(await matching.query('select 1 from match_candidates where organisation_id = $1', [b])).toEqual(
      [],
    );
  });

  it('are looked for where none were prepared, and the list is the same', async () => {
    const [a] = await network();
    const prepared = await peersOf(a!);
    await matching.query('delete from match_candidates');
    expect(await peersOf(a!)).toEqual(prepared);
  });

  it('are prepared for all together after many changed at once', async () => {
    await network();
    await matching.query('update text_learning set changed = 0, changed_at = null');
    await matching.query('update text_models set texts = 100000');
    await change(...Array.from({ length: 45 }, (_, at) => organisation(`new-${at}`, ['lorawan'])));
    const stale = () =>
      matching.query<{ stale: boolean }>('select candidates_stale as stale from text_learning');
    expect(await stale()).toEqual([{ stale: true }]);
    await matching.query(`update text_learning set changed_at = clock_timestamp() - interval '1 minute'`);
    expect(await matching.get(KeepLearning).execute()).toBeNull();
    expect(await stale()).toEqual([{ stale: false }]);
    expect(await matching.query(`select 1 from match_candidates where audience = 'public'`)).toHaveLength(77);
  });

  it('know for members what the public may not know, and for the public nothing of it', async () => {
    const [a] = await network();
    const hidden = { visibility: { topics: 'members' as const } };
    const [c] = await change(organisation('c', ['lorawan', 'wlan'], hidden));
    const member = { kind: 'member' as const, organisationIds: [] };
    expect(await peersOf(a!)).toEqual(['b']);
    expect((await peersOf(a!, member)).sort()).toEqual(['b', 'c']);
    const ofPublic = await matching.query<{ ids: string[] }>(
      `select ids from match_candidates where audience = 'public' and organisation_id = any($1)`,
      [[a, c]],
    );
    expect(ofPublic.flatMap(({ ids }) => ids)).not.toContain(c);
    await matching.get(KeepLearning).now();
    expect(await peersOf(a!)).toEqual(['b']);
    expect((await peersOf(a!, member)).sort()).toEqual(['b', 'c']);
  });

  it('do no harm when a change is followed twice', async () => {
    const [a] = await network();
    const ids = await change(organisation('c', ['lorawan', 'wlan']));
    const before = await matching.query('select * from match_candidates order by 1, 2');
    await matching.get(FollowChanges).execute(ids);
    expect(await matching.query('select * from match_candidates order by 1, 2')).toEqual(before);
    expect((await peersOf(a!)).sort()).toEqual(['b', 'c']);
  });
});
