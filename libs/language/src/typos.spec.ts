import { describe, expect, it } from '@jest/globals';
import { analyseQuery } from './analyse-query.js';
import { createCompoundSplitter } from './compounds.js';
import { correctTypos } from './typos.js';
import { Vocabulary } from './vocabulary.js';

const vocabulary = new Vocabulary(
  ['bürgerbeteiligung', 'klimaschutz', 'brühl', 'digital', 'stadt', 'wald', 'smartcity'].map((word) => ({
    word,
    documents: 3,
  })),
);

describe('correctTypos', () => {
  it('adds the word that was meant, and says so', () => {
    const { terms, corrections } = correctTypos(
      analyseQuery('bürgerbeteiligng klimaschuz Stadt'),
      vocabulary,
    );
    expect(corrections).toEqual([
      { from: 'bürgerbeteiligng', to: 'bürgerbeteiligung', applied: true },
      { from: 'klimaschuz', to: 'klimaschutz', applied: true },
    ]);
    expect(terms[1]?.alternatives.at(-1)).toMatchObject({
      forms: ['klimaschutz'],
      how: 'typo',
      weight: 0.6,
      as: 'klimaschutz',
    });
    expect(terms[2]?.alternatives.some((one) => one.how === 'typo')).toBe(false);
  });

  it('only asks about a word that exists', () => {
    expect(correctTypos(analyseQuery('Wild'), vocabulary).corrections).toEqual([
      { from: 'Wild', to: 'wald', applied: false },
    ]);
    const isWord = (word: string): boolean => word === 'Bühl';
    expect(correctTypos(analyseQuery('Bühl'), vocabulary, { isWord }).corrections).toEqual([
      { from: 'Bühl', to: 'brühl', applied: false },
    ]);
  });

  it('never replaces a word that people use every day, however short', () => {
    const near = ['Hans', 'Haus', 'Kasse', 'Leute', 'nachts', 'Nahe', 'Tech', 'Stadt', 'Reden', 'Ehre'];
    const vocabulary = new Vocabulary(near.map((word) => ({ word, documents: 3 })));
    for (const word of ['Hass', 'Käse', 'heute', 'nichts', 'Nase', 'Pech', 'statt', 'redet', 'ihre']) {
      const terms = analyseQuery(word);
      expect(correctTypos(terms, vocabulary).terms).toEqual(terms);
    }
  });

  it('never replaces the beginning of a word that exists, where another one follows', () => {
    const near = new Vocabulary(['Gebäuden', 'Klimaschutz'].map((word) => ({ word, documents: 3 })));
    const read = (word: string, doubtful = false) =>
      correctTypos(analyseQuery(word), near, { doubtful }).corrections;
    expect(read('Gebärden')).toEqual([{ from: 'Gebärden', to: 'Gebäuden', applied: false }]);
    expect(read('Gebärden', true)).toEqual([{ from: 'Gebärden', to: 'Gebäuden', applied: false }]);
    expect(read('Gebäudn')).toEqual([{ from: 'Gebäudn', to: 'Gebäuden', applied: true }]);
  });

  it('does not take a slip for a word because of its stem', () => {
    const years = new Vocabulary(['Jahre', 'Jahren', 'Kirche'].map((word) => ({ word, documents: 3 })));
    const read = (word: string) => correctTypos(analyseQuery(word), years).corrections;
    expect(read('Jahreen')).toEqual([{ from: 'Jahreen', to: 'Jahren', applied: true }]);
    expect(read('Kiche')).toEqual([{ from: 'Kiche', to: 'Kirche', applied: true }]);
    expect([read('Jahres'), read('Kirchen')]).toEqual([[], []]);
  });

  it('leaves a compound of known words alone', () => {
    const split = createCompoundSplitter();
    const near = new Vocabulary([{ word: 'wasserleistung', documents: 1 }]);
    const terms = analyseQuery('Wasserleitung', { split });
    expect(correctTypos(terms, near, { split }).corrections).toEqual([
      { from: 'Wasserleitung', to: 'wasserleistung', applied: false },
    ]);
  });

  it('doubts what nobody spells so where nothing was found, but only for one edit', () => {
    const split = createCompoundSplitter();
    const among = (words: string[]) => {
      const near = new Vocabulary(words.map((word) => ({ word, documents: 1 })));
      return (word: string, doubtful: boolean) =>
        correctTypos(analyseQuery(word, { split }), near, { split, doubtful }).corrections;
    };
    const read = among(['Ort', 'Seil', 'Ortsteil']);
    expect([read('Ortseil', false), read('Ortseil', true)]).toEqual([
      [],
      [{ from: 'Ortseil', to: 'Ortsteil', applied: true }],
    ]);
    expect(among(['Ort', 'Seil', 'Ortsteile'])('Ortseil', true)).toEqual([]);
    expect(among(['Landkarte'])('Lärmkarte', true)).toEqual([]);
  });

  it('says nothing of words that the network has in some form, that are optional, or still being typed', () => {
    for (const text of ['Städten', 'Digitales', 'smart city', 'STADT', 'für', 'Klimaschutz']) {
      expect(correctTypos(analyseQuery(`Stadt ${text}`), vocabulary).corrections).toEqual([]);
    }
    expect(correctTypos(analyseQuery('klimaschu', { typing: true }), vocabulary).corrections).toEqual([]);
  });
});
