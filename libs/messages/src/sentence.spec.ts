import { describe, expect, it } from '@jest/globals';
import { messagesOf } from './messages-of.js';
import { sentence } from './sentence.js';

describe('sentence', () => {
  it.each([
    ['Beide gehören zu ArTik e. V.', 'Beide gehören zu ArTik e. V.'],
    ['Beide gehören zu Freiburg', 'Beide gehören zu Freiburg.'],
    ['Beide waren dabei: Wie geht es weiter?', 'Beide waren dabei: Wie geht es weiter?'],
  ])('ends %j once', (text, ended) => {
    expect(sentence(text)).toBe(ended);
  });

  it('ends the reasons of a match, whatever name stands last', () => {
    for (const language of ['de', 'en'] as const) {
      const { matching } = messagesOf(language);
      const said = [
        ...Object.values(matching.relation).map((say) => say('ArTik e. V.', 'Kommune 2.0 e. V.')),
        matching.network('ArTik e. V.'),
        matching.inNetwork('Kommune 2.0 e. V.', 'ArTik e. V.'),
        matching.event('ArTik e. V.'),
      ];
      for (const text of said) expect(text).toMatch(/[^.]\.$/);
    }
  });
});
