import { LimitMisses } from './limit-misses.js';

const MONDAY = new Date('2026-06-01T08:00:00Z');
const TUESDAY = new Date('2026-06-02T08:00:00Z');

describe('LimitMisses', () => {
  it('lets each asker add a hundred a day', () => {
    const limits = new LimitMisses();
    const taken = Array.from({ length: 150 }, () => limits.mayAdd('one', MONDAY));
    expect(taken.filter(Boolean)).toHaveLength(100);
    expect(limits.mayAdd('other', MONDAY)).toBe(true);
    expect(limits.mayAdd('one', TUESDAY)).toBe(true);
  });

  it('remembers no more than a number of askers; further ones share', () => {
    const limits = new LimitMisses();
    for (let n = 0; n < 20_000; n += 1) limits.mayAdd(`asker ${n}`, MONDAY);
    const taken = Array.from({ length: 150 }, (_, n) => limits.mayAdd(`further ${n}`, MONDAY));
    expect(taken.filter(Boolean)).toHaveLength(100);
  });
});
