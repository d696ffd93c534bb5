import { describe, expect, it } from '@jest/globals';
import { compoundWords } from './compound-words.js';
import { WordFilter } from './word-filter.js';

const stateOf = (letters: string): number =>
  Array.from(letters, (letter) => letter.charCodeAt(0)).reduce(WordFilter.next, WordFilter.start);

describe('WordFilter', () => {
  const words = [...compoundWords().words.keys()];
  const filter = new WordFilter();
  for (const word of words) filter.add(word);

  it('never says no to a word, nor to letters with which one begins', () => {
    const missed = words.filter((word) => {
      const begins = Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1));
      return !filter.mayEnd(stateOf(word)) || begins.some((letters) => !filter.mayGoOn(stateOf(letters)));
    });
    expect(missed).toEqual([]);
  });

  it('seldom says yes to what is none', () => {
    const none = words.map((word) => `${word}qxq`);
    expect(none.filter((word) => filter.mayEnd(stateOf(word))).length).toBeLessThan(none.length / 20);
    expect(none.filter((word) => filter.mayGoOn(stateOf(word))).length).toBeLessThan(none.length / 6);
  });

  it('takes words of another one over and keeps its own to itself', () => {
    const [first, second] = [new WordFilter(), new WordFilter()];
    first.add('wasser');
    const both = new WordFilter(first);
    both.add('lorawan');
    expect(['wasser', 'lorawan'].map((word) => both.mayEnd(stateOf(word)))).toEqual([true, true]);
    expect(['wasser', 'lorawan'].map((word) => first.mayEnd(stateOf(word)))).toEqual([true, false]);
    expect(second.mayGoOn(stateOf('w'))).toBe(false);
  });
});
