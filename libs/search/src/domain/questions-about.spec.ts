import { describe, expect, it } from '@jest/globals';
import { questionsAbout } from './questions-about.js';

describe('questionsAbout', () => {
  it('asks for the name, for words of the text, and with a slip', () => {
    const excerpt = 'Wir bauen das freie WLAN in der Innenstadt aus.';
    expect(questionsAbout({ title: 'Stadt Pforzheim', excerpt })).toEqual([
      'Stadt Pforzheim',
      'Pforzheim Innenstadt freie',
      'Pfrozheim',
    ]);
  });

  it('asks what there is of a short one', () => {
    expect(questionsAbout({ title: 'KI', excerpt: '' })).toEqual(['KI']);
  });
});
