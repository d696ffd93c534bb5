import { choosePeers } from './choose-peers.js';
import { fade, fadePrice } from './fade.js';
import { fairScore } from './fairness.js';

describe('fade', () => {
  it.each([
    ['somebody new', 0, 1],
    ['somebody seen on three days', 3, 1],
    ['somebody seen on four', 4, 0.95],
    ['somebody seen for weeks', 40, 0.5],
  ])('leaves of %s', (_, days, left) => {
    expect(fade({ days, isOpened: false })).toBeCloseTo(left, 10);
    expect(fade({ days, isOpened: true })).toBe(1);
  });

  it('weighs as a price does', () => {
    const face = { days: 10, isOpened: false };
    const faded = fairScore({ id: 'a', score: 0.4 }, new Map([['a', 0.3 + fadePrice(face)]]));
    expect(faded).toBeCloseTo(fairScore({ id: 'a', score: 0.4 }, new Map([['a', 0.3]])) * fade(face), 10);
  });

  it('makes room for others who are about as good, and takes nobody who matches strongly away', () => {
    const theirs = (id: string) => ({ kinds: ['company' as const], state: id });
    const candidates = Array.from({ length: 14 }, (_, at) => ({
      id: `p${String(at).padStart(2, '0')}`,
      score: at === 0 ? 0.95 : 0.3 - at / 1_000,
      theirs: theirs(String(at)),
    }));
    const old = new Set(['p00', 'p01', 'p02']);
    const price = fadePrice({ days: 30, isOpened: false });
    const prices = { get: (id: string) => (old.has(id) ? price : 0) };
    const ids = choosePeers(candidates, { length: 10, prices, owner: 'x' }).map(({ id }) => id);
    expect(ids).toContain('p00');
    expect(ids).not.toContain('p01');
    expect(ids).not.toContain('p02');
    const longer = choosePeers(candidates, { length: 14, prices, owner: 'x' }).map(({ id }) => id);
    expect(longer).toEqual(expect.arrayContaining(['p01', 'p02']));
  });
});
