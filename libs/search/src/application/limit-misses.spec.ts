import { LimitMisses } from './limit-misses.js';

const MONDAY = new Date('2026-06-01T08:00:00Z');
const TUESDAY = new Date('2026-06-02T08:00:00Z');

describe('LimitMisses', () => {
  it('lets each asker add a hundred a day', () => {
    const limits = new LimitMisses();
    const taken = Array.from({ length: 150 }, (_, n) => limits.mayAdd('one', `wort ${n}`, MONDAY));
    expect(taken.filter(Boolean)).toHaveLength(100);
    expect(limits.mayAdd('other', 'noch eins', MONDAY)).toBe(true);
    expect(limits.mayAdd('one', 'noch eins', TUESDAY)).toBe(true);
  });

  it('counts a question once a day and asker, but all of those who are not told apart', () => {
    const limits = new LimitMisses();
    const taken = ['one', 'one', 'other', '', ''].map((asker) => limits.mayAdd(asker, 'wort', MONDAY));
    expect(taken).toEqual([true, false, true, true, true]);
    expect(limits.mayAdd('one', 'wort', TUESDAY)).toBe(true);
  });

  it('remembers no more than a number of askers; further ones share', () => {
    const limits = new LimitMisses();
    for (let n = 0; n < 20_000; n += 1) limits.mayAdd(`asker ${n}`, 'wort', MONDAY);
    const taken = Array.from({ length: 150 }, (_, n) => limits.mayAdd(`further ${n}`, 'wort', MONDAY));
    expect(taken.filter(Boolean)).toHaveLength(100);
  });
});
