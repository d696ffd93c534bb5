import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.js';

const forms = (text: string): string[] =>
  analyse(text).map((term) => `${term.form} ${term.how} ${term.position}`);

describe('analyse', () => {
  it('keeps the word as written, folded and as a stem', () => {
    expect(analyse('Die Städte')).toEqual([
      { form: 'die', how: 'exact', weight: 1, position: 0, from: [0, 3] },
      { form: 'städte', how: 'exact', weight: 1, position: 1, from: [4, 10] },
      { form: 'stadte', how: 'form', weight: 0.9, position: 1, from: [4, 10] },
      { form: 'stadt', how: 'form', weight: 0.9, position: 1, from: [4, 10] },
    ]);
  });

  it.each([
    ['Verein', ['verein exact 0']],
    ['E-Government', ['e-government exact 0', 'egovernment form 0', 'e part 0', 'government part 1']],
    [
      '#freiburg_gestalten',
      [
        '#freiburg_gestalten exact 0',
        'freiburggestalten form 0',
        'freiburggestalt form 0',
        'freiburg part 0',
        'gestalten part 1',
        'gestalt part 1',
      ],
    ],
    ['C++', ['c++ exact 0', 'c part 0']],
    ['#Teilhabe', ['#teilhabe exact 0', 'teilhabe form 0', 'teilhab form 0']],
    ['e. V.', ['e.v. exact 0', 'ev form 0']],
    ['2.0', ['2.0 exact 0']],
    ['1.000', ['1.000 exact 0', '1000 form 0']],
    ['5G', ['5g exact 0']],
    [
      'Schule/Hort',
      ['schule/hort exact 0', 'schulehort form 0', 'schule exact 0', 'schul form 0', 'hort exact 1'],
    ],
    ['Lots:innen', ['lots:innen exact 0', 'lotsinnen form 0', 'lots form 0']],
    ['GeoNet.MRN', ['geonet.mrn exact 0', 'geonetmrn form 0', 'geonet part 0', 'mrn part 1']],
    ['www.Ort.de/rat', ['ort.de/rat exact 0', 'ort.de form 0', 'ort part 1', 'de part 2', 'rat part 3']],
    ['CO₂ und ﬁx', ['co2 exact 0', 'und exact 1', 'fix exact 2']],
  ])('%s is found under %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('leaves stop words without a stem, so that "Sicherheit" never meets "sich"', () => {
    expect(forms('seine sich')).toEqual(['seine exact 0', 'sich exact 1']);
  });

  it('puts the parts of a hyphenated word next to each other and counts on behind them', () => {
    const positions = new Map(
      analyse('eine Smart-City-Strategie haben').map((term) => [term.form, term.position]),
    );
    expect([...['smart', 'city', 'strategie', 'haben']].map((form) => positions.get(form))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('takes compounds apart with the splitter it is given, and marks the letters of each part', () => {
    const split = (word: string) =>
      word === 'warmeplanung'
        ? [
            { start: 0, end: 5 },
            { start: 5, end: 12 },
          ]
        : null;
    const text = 'Wärmeplanung, Waermeplanung';
    const parts = analyse(text, { split }).filter((term) => term.how === 'part');
    expect(parts.map((term) => [term.form, text.slice(...term.from)])).toEqual([
      ['warme', 'Wärme'],
      ['warm', 'Wärme'],
      ['planung', 'planung'],
      ['warme', 'Waerme'],
      ['warm', 'Waerme'],
      ['planung', 'planung'],
    ]);
  });
});
