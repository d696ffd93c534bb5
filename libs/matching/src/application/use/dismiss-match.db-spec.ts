import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, VISITOR } from '#platform';
import type { MatchTarget } from '../../domain/match-use.js';
import { type OpenMatching, openMatching } from '../../testing/open-matching.js';
import { FindPeers } from '../find-peers.js';
import { TextModels } from '../learning/text-models.js';
import { DismissMatch } from './dismiss-match.js';
import { MatchUseLog } from './match-use-log.js';

const DAY = 24 * 60 * 60_000;

let matching: OpenMatching;
let [me, other, third]: string[] = [];
let member: Viewer;

beforeAll(async () => {
  matching = await openMatching();
  const organisation = (id: string) => ({
    id,
    name: id,
    kinds: ['municipality' as const],
    topics: ['lorawan'],
  });
  [me, other, third] = await matching.save({ organisations: ['a', 'b', 'c'].map(organisation) });
  await matching.get(TextModels).refresh();
  member = {
    kind: 'member',
    organisationIds: [me!],
    account: { id: '00000000-0000-4000-8000-000000000001', roles: { [me!]: 'member' }, curates: null },
  };
});
afterAll(() => matching.close());

const organisation = (id: string): MatchTarget => ({ type: 'organisation', id });
const peersOf = async (organisationId: string, viewer: Viewer) => {
  const wish = { organisationId, limit: 10, crossRole: false };
  const peers = await matching.get(FindPeers).execute(wish, viewer);
  return peers.map(({ target }) => target.slug).sort();
};
const used = async () => {
  await matching.get(MatchUseLog).write();
  return matching.query(
    `select act, times, place from match_use where organisation_id = $1 and target_id = $2 order by act`,
    [me, other],
  );
};

describe('a dismissed match', () => {
  it('is recorded as shown only where somebody who acts for the organisation looks', async () => {
    expect(await peersOf(me!, VISITOR)).toEqual(['b', 'c']);
    expect(await used()).toEqual([]);
    expect(await peersOf(me!, member)).toEqual(['b', 'c']);
    matching.get(MatchUseLog).open([me!], organisation(other!));
    matching.get(MatchUseLog).open([me!], organisation(me!));
    expect(await used()).toMatchObject([{ act: 'opened' }, { act: 'shown', times: 1 }]);
  });

  it('does not return to that organisation, however much later, and is nobody else’s business', async () => {
    const dismiss = matching.get(DismissMatch);
    await dismiss.execute(me!, organisation(other!), member);
    await dismiss.execute(me!, organisation(other!), member);
    expect(await peersOf(me!, member)).toEqual(['c']);
    matching.clock.time = new Date(matching.clock.time.getTime() + 1_000 * DAY);
    expect(await peersOf(me!, member)).toEqual(['c']);
    expect(await peersOf(me!, VISITOR)).toEqual(['b', 'c']);
    expect(await peersOf(other!, VISITOR)).toContain('a');
    expect(await used()).toContainEqual({ act: 'dismissed', times: 1, place: expect.any(Number) });
  });

  it('returns when that is taken back', async () => {
    const dismiss = matching.get(DismissMatch);
    expect(await dismiss.list(me!, 'organisation', member)).toEqual([other]);
    await dismiss.undo(me!, organisation(other!), member);
    expect(await peersOf(me!, member)).toEqual(['b', 'c']);
  });

  it('is put aside by nobody else', async () => {
    const dismiss = matching.get(DismissMatch);
    for (const work of [
      () => dismiss.execute(third!, organisation(other!), member),
      () => dismiss.undo(third!, organisation(other!), member),
      () => dismiss.list(third!, 'organisation', member),
    ])
      await expect((async () => work())()).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' });
  });
});
