import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.js';
import { explain } from './explain.js';
import { Synonyms } from './synonyms.js';

describe('explain', () => {
  const text = 'Die OZG-Umsetzung der Städte';

  it('says the same as the analysis, word by word', () => {
    const { words } = explain(text);
    expect(words.flatMap((word) => word.terms)).toEqual(analyse(text));
    expect(words.map(({ word, kind, stopWord }) => [word, kind, stopWord])).toEqual([
      ['Die', 'word', true],
      ['OZG-Umsetzung', 'joined', false],
      ['der', 'word', true],
      ['Städte', 'word', false],
    ]);
  });

  it('shows the text as a question, with synonyms', () => {
    const synonyms = new Synonyms([{ topic: 'x', terms: ['Städte', 'Kommunen'] }]);
    const [term] = explain('Stadt', { synonyms }).query;
    expect(term?.alternatives.map((one) => one.as)).toContain('Kommunen');
  });
});
