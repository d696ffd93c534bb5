import { describe, expect, it } from '@jest/globals';
import { isLikeStopWord, isStopWord, stopWordOf } from './stop-words.js';

describe('stop words', () => {
  it.each(['und', 'der', 'für', 'fuer', 'fur', 'über', 'ev', 'gmbh'])(
    '%s says nothing of its own',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  it.each(['ware', 'uhr', 'ei', 'recht', 'neue', 'große', 'ändern', 'stadt', 'it'])('%s does', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it('has one spelling, with its umlaut', () => {
    expect(['für', 'fuer', 'fur', 'wäre', 'Stadt'].map(stopWordOf)).toEqual([
      'für',
      'für',
      'für',
      'wäre',
      null,
    ]);
  });

  it('knows a stop word behind its folded spelling', () => {
    expect(isLikeStopWord('fur')).toBe(true);
    expect(isLikeStopWord('seit')).toBe(true);
    expect(isLikeStopWord('stadt')).toBe(false);
  });
});
