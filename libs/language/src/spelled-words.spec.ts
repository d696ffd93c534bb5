import { describe, expect, it } from '@jest/globals';
import { SpelledWords } from './spelled-words.js';

const at = (text: string, word: string, hash: number) => {
  const start = text.indexOf(word);
  return [text, { start, end: start + word.length, hash }] as const;
};

describe('SpelledWords', () => {
  it('makes a value once for a word, wherever it stands', () => {
    const made: string[] = [];
    const words = new SpelledWords((word) => (made.push(word), word.toUpperCase()));
    expect(words.of(...at('ein Haus', 'Haus', 5))).toBe('HAUS');
    expect(words.of(...at('Haus und Hof', 'Haus', 5))).toBe('HAUS');
    expect(made).toEqual(['Haus']);
  });

  it('tells words apart that are looked for in one place', () => {
    const words = new SpelledWords((word) => word);
    const text = 'Haus Hof Maus';
    for (const word of ['Haus', 'Hof', 'Maus', 'Hof', 'Haus'])
      expect(words.of(...at(text, word, 5))).toBe(word);
  });

  it('forgets what was not asked for in a long time, and stays right', () => {
    let made = 0;
    const words = new SpelledWords((word) => (made++, word));
    const wordAt = (n: number) => words.of(...at(`word${n}`, `word${n}`, n * 7));
    expect(Array.from({ length: 100_000 }, (_, n) => n).filter((n) => wordAt(n) !== `word${n}`)).toEqual([]);
    expect(wordAt(99_999)).toBe('word99999');
    expect(made).toBe(100_000);
    expect(wordAt(0)).toBe('word0');
    expect(made).toBe(100_001);
  });
});
