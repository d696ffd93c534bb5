import { describe, expect, it } from '@jest/globals';
import { analyseQuery } from './analyse-query.js';
import { createCompoundSplitter } from './compounds.js';
import { Synonyms } from './synonyms.js';
import { answers } from './testing/answers.js';

const synonyms = new Synonyms([
  { topic: 'zusammenarbeit', terms: ['interkommunale Zusammenarbeit', 'IKZ'] },
  { topic: 'beteiligung', terms: ['Bürgerbeteiligung', 'Partizipation'] },
  { topic: 'wlan', terms: ['WLAN', 'W-LAN', 'Freifunk'] },
  { topic: 'iot', terms: ['Internet der Dinge', 'IoT', 'LoRaWAN'] },
  { topic: 'egov', terms: ['E-Government', 'digitale Verwaltung'] },
  { topic: 'daten', terms: ['Daten', 'Data'] },
  { topic: 'opendata', terms: ['Open Data', 'Offene Daten'] },
  { topic: 'rad', terms: ['Radverkehr', 'Radwege', 'Fahrrad'] },
  { topic: 'bi', terms: ['Business Intelligence', 'BI'] },
  { topic: 'buergerinitiative', terms: ['Bürgerinitiative', 'BI'] },
]);

describe('Synonyms', () => {
  it.each([
    ['Wir suchen IKZ', 'interkommunale Zusammenarbeit'],
    ['Wir suchen IKZ', 'interkommunaler Zusammenarbeit'],
    ['für interkommunale Zusammenarbeit', 'ikz'],
    ['Partizipation', 'Bürgerbeteiligungen'],
    ['Bürgerbeteiligung', 'Partizipation'],
    ['W-LAN im Park', 'Freifunk'],
    ['Freifunk im Park', 'w-lan'],
    ['Freifunk im Park', 'wlan'],
    ['Sensoren im IoT', 'Internet der Dinge'],
    ['Sensoren im Internet der Dinge', 'iot'],
    ['digitale Verwaltung', 'egovernment'],
    ['digitale Verwaltung', 'E Government'],
    ['eGovernment', 'digitale Verwaltung'],
    ['eine Bürgerinitiative', 'BI'],
    ['Business Intelligence', 'BI'],
    ['Planung des Radverkehrs', 'Radweg Planung'],
    ['Planung des Radverkehrs', 'Radweg-Planung'],
    ['Planung des Radverkehrs', 'RadwegPlanung'],
    ['Radwege Wuppertal', 'Fahrradwege'],
    ['Radweg', 'Fahrradweg'],
  ])('%j answers %j', (text, question) => {
    expect(answers(text, question)).toBe(false);
    expect(answers(text, question, { synonyms })).toBe(true);
  });

  it.each([
    ['die Verwaltung wird digitale', 'egovernment'],
    ['Zusammenarbeit', 'IKZ'],
    ['IKZ', 'Zusammenarbeit'],
    ['Bürgerinitiative', 'Business Intelligence'],
    ['Daten, die keiner open nennt', 'open data'],
    ['Radverkehr', 'Fahrradwege'],
    ['Radwege', 'Fahrradverleih'],
    ['Radwege', 'Wanderwege'],
    ['Radverkehr ohne jeden Plan', 'Radweg-Planung'],
  ])('%j does not answer %j', (text, question) => {
    expect(answers(text, question, { synonyms })).toBe(false);
  });

  it('finds "Fahrradwege" for "Radweg", by the wording that they begin with', () => {
    const options = { synonyms, split: createCompoundSplitter() };
    expect(answers('AG Fahrradwege', 'Radweg', options)).toBe(true);
    expect(answers('Radwege', 'Fahrradwege', options)).toBe(true);
  });

  it('says what a synonym stands for and which words it covers', () => {
    const [first, second] = synonyms.expand(analyseQuery('interkommunale Zusammenarbeit'));
    for (const term of [first, second]) {
      expect(term?.alternatives.find((one) => one.how === 'synonym')).toEqual({
        forms: ['ikz'],
        adjacent: false,
        prefix: false,
        how: 'synonym',
        weight: 0.6,
        as: 'IKZ',
        covers: [0, 1],
      });
    }
  });

  it('says how a wording of several words is written when its words are told apart', () => {
    expect(synonyms.apart('opendata')).toBe('Open-Data');
    expect(synonyms.apart('Interkommunalezusammenarbeit')).toBe('interkommunale-Zusammenarbeit');
    expect(synonyms.apart('partizipation')).toBeNull();
  });

  it('still requires the other words', () => {
    expect(answers('Förderung der IKZ', 'Förderung interkommunale Zusammenarbeit', { synonyms })).toBe(true);
    expect(answers('nur IKZ', 'Förderung interkommunale Zusammenarbeit', { synonyms })).toBe(false);
  });
});
