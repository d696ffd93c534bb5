import type { OrganisationKind } from '#organisations';
import { choosePeers } from './choose-peers.js';

const someone = (id: string, score: number, kind: OrganisationKind = 'municipality') => ({
  id,
  score,
  theirs: { kinds: [kind], state: '08' },
});
const choose = (candidates: ReturnType<typeof someone>[], length: number) =>
  choosePeers(candidates, { length, prices: new Map(), owner: 'me' }).map(({ id }) => id);

describe('choosePeers', () => {
  it('shows different ones before ten of the same', () => {
    const towns = Array.from({ length: 20 }, (_, at) => someone(`town-${at}`, 0.2 - at / 1_000));
    const university = someone('university', 0.17, 'university');
    expect(choose([...towns, university], 10)).toContain('university');
    expect(choose([...towns, { ...university, score: 0.05 }], 10)).not.toContain('university');
  });

  it('keeps every strong match, and shows the best first', () => {
    const strong = Array.from({ length: 4 }, (_, at) => someone(`strong-${at}`, 0.5 + at / 100));
    const chosen = choose([someone('other', 0.2, 'university'), ...strong], 5);
    expect(chosen).toEqual(['strong-3', 'strong-2', 'strong-1', 'strong-0', 'other']);
  });

  it('never shows a good match below weak ones, whatever it costs and however many are like it', () => {
    const good = Array.from({ length: 12 }, (_, at) => someone(`good-${at}`, 0.2 - at / 1_000));
    const weak = Array.from({ length: 8 }, (_, at) => ({
      ...someone(`weak-${at}`, 0.15),
      theirs: { kinds: ['university' as const], state: `${at}` },
    }));
    const prices = new Map(good.map(({ id }) => [id, 3]));
    const list = choosePeers([...weak, ...good], { length: 20, prices, owner: 'me' });
    expect(list.map(({ id }) => id.split('-')[0])).toEqual([
      ...good.map(() => 'good'),
      ...weak.map(() => 'weak'),
    ]);
  });

  it('is never longer than asked for, and may be empty', () => {
    expect(choose([someone('a', 0.2), someone('b', 0.1)], 1)).toEqual(['a']);
    expect(choose([], 5)).toEqual([]);
  });

  it('begins a longer list as a shorter one', () => {
    const kinds = ['municipality', 'university', 'county'] as const;
    const all = Array.from({ length: 60 }, (_, at) =>
      someone(`o-${at}`, 0.1 + ((at * 37) % 60) / 100, kinds[at % 3]),
    );
    const prices = new Map(all.map(({ id }, at) => [id, Math.sin(at)]));
    const list = (length: number) => choosePeers(all, { length, prices, owner: 'me' }).map(({ id }) => id);
    const longest = list(60);
    expect(longest).toHaveLength(60);
    for (const length of [1, 2, 9, 10, 11, 25]) expect(list(length)).toEqual(longest.slice(0, length));
  });

  it('never leaves out who matches best, however often others are shown them', () => {
    const strong = Array.from({ length: 30 }, (_, at) => someone(`strong-${at}`, 0.6 + at / 100));
    const prices = new Map([['strong-29', 9]]);
    expect(choosePeers(strong, { length: 2, prices, owner: 'me' })[0]!.id).toBe('strong-29');
  });
});
