import { describe, expect, it } from '@jest/globals';
import { editsAllowed, Vocabulary } from './vocabulary.js';

const vocabulary = new Vocabulary(
  [
    'Klimaschutz',
    'Klimaschutzes',
    'Tourismus',
    'Schale',
    'Schule',
    'Brühl',
    'Haus',
    'Straße',
    'Stadt',
    'Staat',
    'Ei',
  ].map((word, i) => ({ word, documents: i + 1 })),
);
const near = (word: string): string[] =>
  vocabulary.near(word).map((found) => `${found.word} ${found.distance}`);

describe('Vocabulary', () => {
  it.each([
    ['Klimaschtuz', ['klimaschutz 1']],
    ['Limaschutz', ['klimaschutz 1']],
    ['Mlimaschutz', ['klimaschutz 1']],
    ['Tourissmus', ['tourismus 1']],
    ['Turismuss', ['tourismus 2']],
    ['Strase', ['strasse 1']],
    ['Schlue', ['schule 1']],
    ['Bühl', ['bruhl 1']],
    ['Stat', ['staat 1', 'stadt 1']],
    ['Eu', []],
    ['Hus', []],
    ['Staddd', []],
    ['', []],
  ])('near %s stands %j', (word, expected) => {
    expect(near(word)).toEqual(expected);
  });

  it('has the nearest first, then the commonest, not the word itself, and no more than asked for', () => {
    expect(near('Klimaschutz')).toEqual(['klimaschutzes 2']);
    expect(vocabulary.near('Stat', 1)).toEqual([{ word: 'staat', documents: 10, distance: 1 }]);
  });

  it('knows words in any spelling', () => {
    expect(['STRASSE', 'Strasse', 'brühl', 'Bruehl', 'Bühl'].map((word) => vocabulary.knows(word))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('finds every word that a plain pass over all of them would', () => {
    const words = [
      'stadtrat',
      'stadtart',
      'stadtrad',
      'staatrat',
      'standrat',
      'radstadt',
      'stadträte',
      'amtsrat',
    ];
    const all = new Vocabulary(words.map((word) => ({ word, documents: 1 })));
    expect(
      all
        .near('stadtrat', 99)
        .map((found) => found.word)
        .sort(),
    ).toEqual(['staatrat', 'stadtart', 'stadtrad', 'stadtrate', 'standrat']);
  });

  it('allows one edit from four letters and two from eight', () => {
    expect([0, 3, 4, 7, 8, 20].map(editsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
