import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('Turns', () => {
  it('lets two of each asker go at once, the others in the order in which they came', async () => {
    const turns = new Turns(2);
    const began: string[] = [];
    const take = async (asker: string, name: string) => {
      const done = await turns.take(asker);
      began.push(name);
      return done;
    };
    const [first, second] = [await take('a', 'a1'), await take('a', 'a2')];
    const third = take('a', 'a3');
    const fourth = take('a', 'a4');
    const other = await take('b', 'b1');
    expect(began).toEqual(['a1', 'a2', 'b1']);
    second();
    const thirdDone = await third;
    expect(began).toEqual(['a1', 'a2', 'b1', 'a3']);
    first();
    (await fourth)();
    thirdDone();
    other();
    expect(began.at(-1)).toBe('a4');
    expect((await take('a', 'again')) && began.at(-1)).toBe('again');
  });
});
