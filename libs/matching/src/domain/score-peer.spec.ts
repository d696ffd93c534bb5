import { aContext, aProfile } from '../testing/a-profile.js';
import { measureFidelity } from '../testing/measure-fidelity.js';
import { randomContext, randomProfiles, seeded } from '../testing/random-profiles.js';
import type { MatchProfile } from './match-profile.js';
import type { SignalName } from './signal-name.js';
import { peerScore, scorePeer } from './score-peer.js';

const context = aContext({ digitalisierung: 90, lorawan: 2 }, { lorawan: 'netze', glasfaser: 'netze' });
const of = (a: MatchProfile, b: MatchProfile, signal: SignalName) =>
  scorePeer(a, b, context)
    .contributions.filter((one) => one.signal === signal)
    .map(({ item }) => ({ signal, item }));
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
    const full = { ...thin, networks: ['x'], events: ['y'], state: '08', lat: 49, lon: 8 };
    expect(score(mine, full)).toBeLessThanOrEqual(score(mine, thin));
    const chatty = { ...thin, topics: ['lorawan', ...'abcdefghijkl'] };
    expect(score(mine, chatty)).toBeLessThan(score(mine, thin));
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

  it('meets needs with offers, and offers with nothing but needs', () => {
    const offer = { id: 'o', kind: 'offer', topics: ['lorawan'] } as const;
    const need = { id: 'n', kind: 'need', topics: ['lorawan'] } as const;
    const seeker = aProfile({ listings: [need] });
    const giver = aProfile({ listings: [offer] });
    const exchanged = [{ signal: 'exchange', item: `${seeker.organisationId}:n:o` }];
    expect(of(seeker, giver, 'exchange')).toEqual(exchanged);
    expect(of(giver, seeker, 'exchange')).toEqual(exchanged);
    expect(of(giver, aProfile({ listings: [{ ...offer, id: 'o2' }] }), 'exchange')).toEqual([]);
    expect(of(seeker, aProfile({ listings: [{ ...need, id: 'n2' }] }), 'exchange')).toEqual([]);
  });

  it('puts who plans something beside who did it or gave it up', () => {
    const planning = aProfile({ adoptions: [{ initiative: 'i', stance: 'plans' }] });
    const did = aProfile({ adoptions: [{ initiative: 'i', stance: 'did' }] });
    const gaveUp = aProfile({ adoptions: [{ initiative: 'i', stance: 'gave_up' }] });
    const elsewhere = aProfile({ adoptions: [{ initiative: 'j', stance: 'did' }] });
    expect(of(planning, did, 'adoption')).toEqual([{ signal: 'adoption', item: 'i:plans:did' }]);
    expect(score(planning, did)).toBeGreaterThan(score(planning, gaveUp));
    expect(score(planning, gaveUp)).toBeGreaterThan(score(planning, elsewhere));
  });

  it('meets a topic with the one above it', () => {
    const mine = aProfile({ topics: ['lorawan'] });
    expect(of(mine, aProfile({ topics: ['netze'] }), 'topics')).toEqual([
      { signal: 'topics', item: 'netze' },
    ]);
  });

  it('is not confused by a topic on everybody, by none at all, or by an empty network', () => {
    const everywhere = aContext({ digitalisierung: 100 });
    const common = { topics: ['digitalisierung'] };
    const found = scorePeer(aProfile(common), aProfile(common), everywhere).score;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(score(aProfile({ topics: ['lorawan'] }), aProfile({ topics: ['lorawan'] })));
    expect(scorePeer(aProfile(), aProfile(), everywhere).score).toBeGreaterThan(0);
    const nobody = aContext();
    const empty = { ...nobody, topics: { organisations: 0, of: () => 0 } };
    expect(scorePeer(aProfile(common), aProfile(common), empty).score).toBeGreaterThan(0);
  });

  describe('over random pairs', () => {
    const random = seeded(7);
    const profiles = randomProfiles(400, random);
    const among = randomContext(profiles);
    const pairs = Array.from(
      { length: 4_000 },
      () => [random.one(profiles), random.one(profiles)] as const,
    ).filter(([a, b]) => a !== b);

    it('is the same from both sides, within 0 and 1, and its parts add up to 1', () => {
      for (const [a, b] of pairs) {
        const there = scorePeer(a, b, among);
        const back = scorePeer(b, a, among);
        expect(peerScore(a, b, among)).toBe(there.score);
        expect(back.score).toBeCloseTo(there.score, 12);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        const sum = there.contributions.reduce((total, { share }) => total + share, 0);
        if (there.score > 0) expect(sum).toBeCloseTo(1, 9);
      }
    });

    it('is lower by the stated share when the named thing is taken away', () => {
      const { tried, held } = measureFidelity(pairs, among, random);
      expect(tried).toBeGreaterThan(1_000);
      expect(held).toBeGreaterThanOrEqual(0.95);
    });

    it('never rises when a profile says more that the other does not share', () => {
      for (const [a, b] of pairs.slice(0, 500)) {
        const more = {
          ...b,
          topics: [...b.topics, 'eigenes-1', 'eigenes-2'],
          networks: [...b.networks, 'eigenes'],
        };
        expect(scorePeer(a, more, among).score).toBeLessThanOrEqual(scorePeer(a, b, among).score + 1e-12);
      }
    });
  });
});
