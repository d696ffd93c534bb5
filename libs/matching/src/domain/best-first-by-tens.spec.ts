import { bestFirstByTens } from './best-first-by-tens.js';

const varied = Array.from({ length: 25 }, (_, at) => ({ id: `m-${at}`, score: (at * 7) % 25 }));

describe('bestFirstByTens', () => {
  it('shows the best of each ten first, and the first ten first', () => {
    const list = bestFirstByTens(varied);
    for (const from of [0, 10, 20]) {
      const ten = varied.slice(from, from + 10).sort((a, b) => b.score - a.score);
      expect(list.slice(from, from + 10)).toEqual(ten);
    }
  });
});
