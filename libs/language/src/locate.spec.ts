import { describe, expect, it } from '@jest/globals';
import { analyseQuery, type QueryOptions } from './analyse-query.js';
import { findMatches, locate } from './locate.js';
import { Synonyms } from './synonyms.js';

const marked = (text: string, question: string, options: QueryOptions = {}): string[] =>
  locate(text, analyseQuery(question, options), options).map((range) => text.slice(...range));

describe('locate', () => {
  it.each([
    ['Die Stadt München', 'Muenchen', ['München']],
    ['Die Stadt Muenchen', 'münchen', ['Muenchen']],
    ['Kleine Städte, große Stadt', 'Stadt', ['Städte', 'Stadt']],
    ['OZG-Umsetzung heute', 'Umsetzung', ['Umsetzung']],
    ['OZG-Umsetzung heute', 'OZG-Umsetzung', ['OZG-Umsetzung']],
    ['#freiburg_gestalten', 'freiburg', ['freiburg']],
    ['Die Smart City lebt', 'SmartCity', ['Smart', 'City']],
    ['Die SmartCity lebt', 'smart city', ['SmartCity']],
    ['Lots:innen im Netz', 'Lotse', ['Lots:innen']],
    ['Amt für Digitales', 'Amt für', ['Amt']],
    ['für und wider', 'für', ['für']],
    ['C++ oder C', 'C++', ['C++']],
    ['😀 Wärme\u00adnetz', 'Wärmenetz', ['Wärme\u00adnetz']],
    ['Mu\u0308nchen', 'münchen', ['Mu\u0308nchen']],
    ['nichts davon', 'Stadt', []],
    ['', 'Stadt', []],
  ])('in %j for %j marks %j', (text, question, expected) => {
    expect(marked(text, question)).toEqual(expected);
  });

  it.each([
    ['Klimaschutz', 'Klimas', ['Klimas']],
    ['Muenchen', 'mü', ['Mue']],
    ['Mu\u0308nchen', 'mün', ['Mu\u0308n']],
    ['Straßen', 'stras', ['Straß']],
    ['Straßenbau', 'strasse', ['Straße']],
    ['Strassenbau', 'Straß', ['Strass']],
    ['Straßen', 'strasse', ['Straßen']],
    ['Smart-City-Region', 'ci', ['Ci']],
  ])('while typing, in %j for %j marks %j', (text, question, expected) => {
    expect(marked(text, question, { typing: true })).toEqual(expected);
  });

  it('marks the part of a compound, and the whole where the whole was asked for', () => {
    const split = (word: string) =>
      word === 'klimaschutz'
        ? [
            { start: 0, end: 5 },
            { start: 5, end: 11 },
          ]
        : null;
    expect(marked('Der Klimaschutz', 'Schutz', { split })).toEqual(['schutz']);
    expect(marked('Der Klimaschutz', 'Klimaschutz', { split })).toEqual(['Klimaschutz']);
  });

  it('marks synonyms, several words of them only side by side', () => {
    const synonyms = new Synonyms([{ topic: 'x', terms: ['IKZ', 'interkommunale Zusammenarbeit'] }]);
    const text = 'Zusammenarbeit ist gut, interkommunale Zusammenarbeit besser.';
    const ranges = locate(text, synonyms.expand(analyseQuery('IKZ')));
    expect(ranges.map((range) => text.slice(...range))).toEqual(['interkommunale', 'Zusammenarbeit']);
  });

  it('marks no stop word between the words of a synonym', () => {
    const synonyms = new Synonyms([{ topic: 'x', terms: ['Lotsendienst', 'Lotsinnen und Lotsen'] }]);
    const text = 'Lotsinnen und Lotsen und andere';
    const ranges = locate(text, synonyms.expand(analyseQuery('Lotsendienst')));
    expect(ranges.map((range) => text.slice(...range))).toEqual(['Lotsinnen', 'Lotsen']);
  });
});

describe('findMatches', () => {
  it('says which word was found as what', () => {
    const text = 'OZG-Umsetzung in Städten und der Stadt';
    expect(
      findMatches(text, analyseQuery('Stadt Umsetzung')).map(({ term, as, how }) => [term, as, how]),
    ).toEqual([
      [1, 'Umsetzung', 'part'],
      [0, 'Städten', 'form'],
      [0, 'Stadt', 'exact'],
    ]);
  });

  it('wants all words of a text where a hit may show one of them', () => {
    const terms = analyseQuery('OZG-Umsetzung');
    expect(findMatches('nur Umsetzung', terms)).toEqual([]);
    expect(locate('nur Umsetzung', terms)).toEqual([[4, 13]]);
    expect(findMatches('Umsetzung des OZG', terms).map((match) => match.as)).toEqual(['Umsetzung', 'OZG']);
  });
});

describe('findMatches in texts that were read before', () => {
  const text =
    'Städte planen. Eine Stadt und Wärmenetze: Städte, Wärme-Netze und die interkommunale Zusammenarbeit.';

  it('answers one question as if it was the first, in any order of texts', () => {
    const terms = analyseQuery('Stadt Wärmenetz');
    const alone = text.split(' ').map((word) => findMatches(word, analyseQuery('Stadt Wärmenetz')));
    findMatches(`Vorweg: ${text}`, terms);
    const again = findMatches(text, terms);
    expect(again).toEqual(findMatches(text, analyseQuery('Stadt Wärmenetz')));
    expect(again.map(({ as }) => as)).toEqual(alone.flat().map(({ as }) => as));
    for (const { from, as } of again) expect(text.slice(...from)).toBe(as);
  });

  it('keeps what one word answers and what only several do apart, in order of the text', () => {
    const synonyms = new Synonyms([{ topic: 'x', terms: ['IKZ', 'interkommunale Zusammenarbeit'] }]);
    const terms = synonyms.expand(analyseQuery('IKZ Stadt'));
    const found = findMatches(text, terms).map(({ as, how }) => [as, how]);
    expect(found).toEqual([
      ['Städte', 'form'],
      ['Stadt', 'exact'],
      ['Städte', 'form'],
      ['interkommunale Zusammenarbeit', 'synonym'],
      ['interkommunale Zusammenarbeit', 'synonym'],
    ]);
  });
});
