import { describe, expect, it } from '@jest/globals';
import { JoinedWords } from './joined-words.js';
import { Vocabulary } from './vocabulary.js';
import { editsAllowed } from './word-list.js';

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
    ['Klimaschtuz', ['Klimaschutz 1']],
    ['Limaschutz', ['Klimaschutz 1']],
    ['Mlimaschutz', ['Klimaschutz 1']],
    ['Tourissmus', ['Tourismus 1']],
    ['Turismuss', ['Tourismus 2']],
    ['Strase', ['Straße 1']],
    ['Schlue', ['Schule 1']],
    ['Bühl', ['Brühl 1']],
    ['Stat', ['Staat 1', 'Stadt 1']],
    ['Eu', []],
    ['Hus', []],
    ['Staddd', []],
    ['', []],
  ])('near %s stands %j', (word, expected) => {
    expect(near(word)).toEqual(expected);
  });

  it('has the nearest first, then the commonest, not the word itself, and no more than asked for', () => {
    expect(near('Klimaschutz')).toEqual(['Klimaschutzes 2']);
    expect(vocabulary.near('Stat', 1)).toEqual([{ word: 'Staat', documents: 10, distance: 1 }]);
  });

  it('says how a word is written with its parts told apart, the commonest way', () => {
    const words = new Vocabulary([
      { word: 'Open-Data', documents: 2 },
      { word: 'OpenData', documents: 3 },
      { word: 'Klimaschutz', documents: 9 },
    ]);
    const apart = ['opendata', 'OPEN-DATA', 'Klimaschutz', 'Unbekannt', ''].map((word) => words.apart(word));
    expect(apart).toEqual(['OpenData', 'OpenData', null, null, null]);
    expect(new JoinedWords([vocabulary, words]).apart('opendata')).toBe('OpenData');
    words.put({ word: 'OpenData', documents: 0 });
    expect(words.apart('opendata')).toBe('Open-Data');
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
    ).toEqual(['staatrat', 'stadtart', 'stadtrad', 'stadträte', 'standrat']);
  });

  it('compares letters as they are written too: ß is one letter, and the e of Uecker another', () => {
    const words = new Vocabulary(['Großen', 'Groben', 'Uecker'].map((word) => ({ word, documents: 1 })));
    const near = (word: string) => words.near(word).map((one) => one.word);
    expect(near('Groyen')).toEqual(['Groben', 'Großen']);
    expect(near('Eecker')).toEqual(['Uecker']);
    words.put({ word: 'Uecker', documents: 0 });
    words.put({ word: 'Großen', documents: 0 });
    expect([near('Eecker'), near('Groyen')]).toEqual([[], ['Groben']]);
  });

  it('finds what is written together, with a hyphen or apart, however its letters fold', () => {
    const words = new Vocabulary(
      ['Info-Event', 'Infoevent', 'Go-Element'].map((word) => ({ word, documents: 1 })),
    );
    const near = (word: string) => words.near(word).map((one) => one.word);
    expect(near('Infoevnt')).toEqual(expect.arrayContaining(['Info-Event', 'Infoevent']));
    expect(near('Goelemnt')).toEqual(['Go-Element']);
    words.put({ word: 'Infoevent', documents: 0 });
    expect(near('Infoevnt')).toEqual(['Info-Event']);
  });

  it('completes beginnings, the right ones first, and forgives one letter from the third on', () => {
    const begun = (word: string): string[] =>
      vocabulary.beginnings(word, 3).map((found) => `${found.word} ${found.distance}`);
    expect(begun('klim')).toEqual(['Klimaschutzes 0', 'Klimaschutz 0']);
    expect(begun('STR')).toEqual(['Straße 0', 'Staat 1', 'Stadt 1']);
    expect(begun('bru')).toEqual(['Brühl 0']);
    expect(begun('kilma')).toEqual(['Klimaschutzes 1', 'Klimaschutz 1']);
    expect(begun('turis')).toEqual(['Tourismus 1']);
    expect(begun('kx')).toEqual([]);
  });

  it('follows what changes', () => {
    const words = new Vocabulary([
      { word: 'Wärmeplan', documents: 2, forms: ['warmeplan'], parts: ['Wärme', 'Plan'] },
    ]);
    expect([words.knows('waerme'), words.near('Warmeplam')[0]?.word]).toEqual([true, 'Wärmeplan']);
    words.put({ word: 'wärmeplan', documents: 3 });
    expect([words.knows('Wärme'), words.near('Warmeplam')[0]]).toEqual([
      false,
      { word: 'wärmeplan', documents: 3, distance: 1 },
    ]);
    words.put({ word: 'WÄRMEPLAN', documents: 0 });
    expect([words.knows('Wärmeplan'), words.near('Warmeplam'), words.beginnings('wä')]).toEqual([
      false,
      [],
      [],
    ]);
  });

  it('spells a word as most documents do', () => {
    const words = new Vocabulary([
      { word: 'Buergerbeteiligung', documents: 1 },
      { word: 'Bürgerbeteiligung', documents: 5 },
    ]);
    expect(words.near('Bürgerbeteiligng')).toEqual([
      { word: 'Bürgerbeteiligung', documents: 6, distance: 1 },
    ]);
  });

  it('asks several lists as one', () => {
    const all = new JoinedWords([
      vocabulary,
      new Vocabulary([
        { word: 'Schüler', documents: 1 },
        { word: 'Schule', documents: 9 },
      ]),
    ]);
    expect(all.knows('schüler')).toBe(true);
    expect(all.near('Schulw')).toEqual([{ word: 'Schule', documents: 14, distance: 1 }]);
    expect(all.beginnings('schü').map(({ word }) => word)).toEqual(['Schule', 'Schüler', 'Schale']);
  });

  it('allows one edit from four letters and two from eight', () => {
    expect([0, 3, 4, 7, 8, 20].map(editsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
