import { tell } from './small-numbers.js';

const of = (counts: Record<string, number>) =>
  tell(Object.entries(counts).map(([name, times]) => ({ name, times })));

describe('tell', () => {
  it('shows five and more, the most frequent first', () => {
    expect(of({ a: 5, b: 9, c: 9 })).toEqual({
      shown: [
        { name: 'b', times: 9 },
        { name: 'c', times: 9 },
        { name: 'a', times: 5 },
      ],
      total: 23,
      isMore: false,
    });
  });

  it('gives no small one away, by its name or by the total', () => {
    expect(of({ a: 7, b: 4 })).toEqual({ shown: [{ name: 'a', times: 7 }], total: 7, isMore: true });
    expect(of({ a: 1 })).toEqual({ shown: [], total: 0, isMore: true });
  });

  it('counts small ones together where they are many', () => {
    expect(of({ a: 4, b: 4 })).toEqual({ shown: [], total: 8, isMore: false });
  });

  it('tells nothing as nothing', () => {
    expect(of({})).toEqual({ shown: [], total: 0, isMore: false });
  });
});
