import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { aProfile } from '../testing/a-profile.js';
import { MatchProfileStore } from './match-profile-store.js';

type Wish = Parameters<typeof aProfile>[0] & { readonly open?: boolean; readonly paused?: boolean };

const [NETWORK, EVENT, INITIATIVE] = [randomUUID(), randomUUID(), randomUUID()];
let database: TestDatabase;
let store: MatchProfileStore;

beforeAll(async () => {
  database = await openTestDatabase();
  store = new MatchProfileStore(database.transaction);
});
afterAll(() => database.close());
beforeEach(() => database.transaction.query('delete from match_profiles'));

async function keep({ open = false, paused = false, ...wish }: Wish, isPublic = true) {
  const { text: _, ...profile } = aProfile({ organisationId: randomUUID(), kinds: ['company'], ...wish });
  const flags = { forPublic: isPublic, forMembers: true, open, paused };
  await database.transaction.query(
    `insert into match_profiles select * from jsonb_populate_record(null::match_profiles, $1::jsonb)`,
    [
      JSON.stringify({
        ...columns({ ...profile, ...flags, topicsAndParents: profile.topics }),
        written_at: new Date(),
      }),
    ],
  );
  return profile;
}

/** Names of columns from those of fields. */
function columns(fields: object) {
  const named = Object.entries(fields).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return Object.fromEntries(named);
}

const found = async (mine: Awaited<ReturnType<typeof keep>>, filter = {}) =>
  store.candidates(mine, mine.topics, 'public', filter);

describe('MatchProfileStore.candidates', () => {
  it('finds those with whom anything is shared that makes a peer', async () => {
    const related = await keep({});
    const mine = await keep({
      kinds: ['university'],
      topics: ['wlan', 'lorawan'],
      networks: [NETWORK],
      events: [EVENT],
      adoptions: [{ initiative: INITIATIVE, stance: 'did' }],
      place: '08231000',
      state: '08',
      related: [{ id: related.organisationId, kind: 'partner' }],
    });
    const others = [
      await keep({ topics: ['lorawan'] }),
      await keep({ networks: [NETWORK] }),
      await keep({ events: [EVENT] }),
      await keep({ adoptions: [{ initiative: INITIATIVE, stance: 'plans' }] }),
      await keep({ place: '08231000' }),
      await keep({ kinds: ['university'], state: '08' }),
    ];
    await keep({ topics: ['kultur'], kinds: ['university'], state: '09' });
    await keep({ topics: ['wlan'], paused: true });
    await keep({ topics: ['wlan'] }, false);
    expect((await found(mine)).sort()).toEqual(
      [related, ...others].map(({ organisationId }) => organisationId).sort(),
    );
  });

  it('puts those in front with whom most is shared', async () => {
    const mine = await keep({ topics: ['a', 'b', 'c'], networks: [NETWORK] });
    const one = await keep({ topics: ['c', 'x', 'y', 'z'] });
    const three = await keep({ topics: ['b', 'a'], networks: [NETWORK] });
    const two = await keep({ topics: ['x', 'c', 'b'] });
    expect(await found(mine)).toEqual([three, two, one].map(({ organisationId }) => organisationId));
  });

  it('finds nobody for one that shares nothing, and of the others only who passes a filter', async () => {
    expect(await found(await keep({ kinds: [] }))).toEqual([]);
    const mine = await keep({ topics: ['wlan'] });
    const wanted = await keep({
      topics: ['wlan'],
      kinds: ['university'],
      state: '08',
      size: 'small_town',
      open: true,
    });
    await keep({ topics: ['wlan'] });
    const filters = [
      { kinds: ['university'] },
      { states: ['08', '09'] },
      { sizes: ['small_town'] },
      { open: true },
    ];
    for (const filter of filters) expect(await found(mine, filter)).toEqual([wanted.organisationId]);
    expect(await found(mine, { kinds: ['university'], states: ['09'] })).toEqual([]);
  });
});
