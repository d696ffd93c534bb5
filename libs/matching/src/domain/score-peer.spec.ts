import { aContext, aProfile } from '../testing/a-profile.js';
import type { MatchProfile } from './match-profile.js';
import { scorePeer } from './score-peer.js';

const context = aContext({ digitalisierung: 90, lorawan: 2 }, { lorawan: 'netze', glasfaser: 'netze' });
const score = (a: MatchProfile, b: MatchProfile) => scorePeer(a, b, context).score;

describe('scorePeer', () => {
  it('counts a shared rare topic for more than a shared common one', () => {
    const mine = aProfile({ topics: ['digitalisierung', 'lorawan'] });
    expect(score(mine, aProfile({ topics: ['lorawan'] }))).toBeGreaterThan(
      score(mine, aProfile({ topics: ['digitalisierung'] })),
    );
  });

  it('counts a shared parent a little', () => {
    const mine = aProfile({ topics: ['lorawan'] });
    const sibling = score(mine, aProfile({ topics: ['glasfaser'] }));
    expect(sibling).toBeGreaterThan(score(mine, aProfile({ topics: ['kultur'] })));
    expect(sibling).toBeLessThan(score(mine, aProfile({ topics: ['lorawan'] })));
  });

  it('takes silence for unknown, not for a difference', () => {
    const mine = aProfile({ topics: ['lorawan'], networks: ['n'], events: ['e'] });
    const silent = aProfile({ topics: ['lorawan'] });
    const elsewhere = aProfile({ topics: ['lorawan'], networks: ['other'], events: ['other'] });
    expect(score(mine, silent)).toBeGreaterThan(score(mine, elsewhere));
  });

  it('gives nothing for a profile that is merely complete', () => {
    const mine = aProfile({ topics: ['lorawan'], kinds: ['company'] });
    const thin = aProfile({ topics: ['lorawan'] });
    const full = aProfile({
      topics: ['lorawan', 'a', 'b', 'c'],
      networks: ['x'],
      events: ['y'],
      state: '08',
    });
    expect(score(mine, full)).toBeLessThan(score(mine, thin));
  });

  it('says who knows whom already', () => {
    const other = aProfile();
    const mine = aProfile({ related: [{ id: other.organisationId, kind: 'partner' }] });
    expect(scorePeer(mine, other, context).contributions).toContainEqual(
      expect.objectContaining({ signal: 'relations', item: 'partner' }),
    );
  });

  it('finds nothing where nothing is shared', () => {
    const none = scorePeer(aProfile({ kinds: ['company'] }), aProfile({ kinds: ['university'] }), context);
    expect(none).toEqual({ score: 0, contributions: [] });
  });

  it('is the same from both sides, within 0 and 1, and its parts add up to 1', () => {
    const random = seeded(7);
    for (let round = 0; round < 500; round += 1) {
      const [a, b] = relatedProfiles(random);
      const there = scorePeer(a, b, context);
      expect(scorePeer(b, a, context).score).toBeCloseTo(there.score, 12);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
      const sum = there.contributions.reduce((total, { share }) => total + share, 0);
      if (there.score > 0) expect(sum).toBeCloseTo(1, 9);
    }
  });
});

/** A linear congruential generator (Numerical Recipes), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function relatedProfiles(random: () => number): [MatchProfile, MatchProfile] {
  const some = (items: readonly string[]) => items.filter(() => random() < 0.4);
  const profile = (): MatchProfile =>
    aProfile({
      kinds: random() < 0.5 ? ['municipality'] : ['university', 'network'],
      topics: some(['lorawan', 'glasfaser', 'digitalisierung', 'kultur', 'wlan']),
      networks: some(['n1', 'n2', 'n3']),
      events: some(['e1', 'e2']),
      state: random() < 0.3 ? null : random() < 0.5 ? '08' : '07',
      size: random() < 0.5 ? null : random() < 0.5 ? 'large_city' : 'small_town',
      ...(random() < 0.3 ? {} : { lat: 48 + random() * 3, lon: 8 + random() * 3 }),
    });
  const a = profile();
  const b = profile();
  if (random() > 0.3) return [a, b];
  return [
    { ...a, related: [{ id: b.organisationId, kind: 'parent' }] },
    { ...b, related: [{ id: a.organisationId, kind: 'child' }] },
  ];
}
