import { describe, expect, it } from '@jest/globals';
import { analyseQuery } from './analyse-query.js';
import { createCompoundSplitter } from './compounds.js';
import type { QueryTerm } from './query-term.js';
import { answers } from './testing/answers.js';

const said = (term: QueryTerm | undefined): string[] =>
  (term?.alternatives ?? []).map(
    (one) =>
      `${one.forms.join(one.adjacent ? '~' : '&')}${one.prefix ? '*' : ''} ${one.how} ${one.covers.join('-')}`,
  );

describe('analyseQuery', () => {
  it('asks for each word as typed, folded and as a stem, heaviest first', () => {
    const [term] = analyseQuery('Städte');
    expect(term).toMatchObject({ word: 'Städte', position: 0, from: [0, 6], optional: false });
    expect(said(term)).toEqual(['städte exact 0-0', 'stadte form 0-0', 'stadt form 0-0']);
    expect(term?.alternatives.map((one) => one.weight)).toEqual([1, 0.9, 0.9]);
  });

  it('asks for a hyphenated word as a whole, joined, side by side, and by all of its parts', () => {
    expect(said(analyseQuery('OZG-Umsetzung')[0])).toEqual([
      'ozg-umsetzung exact 0-0',
      'ozgumsetzung form 0-0',
      'ozgumsetz form 0-0',
      'ozg~umsetz form 0-0',
      'ozg&umsetz part 0-0',
    ]);
  });

  it('asks for neighbours as one word too, in both terms', () => {
    const terms = analyseQuery('Smart City');
    for (const term of terms) expect(said(term)).toContain('smartcity form 0-1');
    expect(analyseQuery('in der').flatMap(said)).not.toContain('inder form 0-1');
    expect(analyseQuery('Smart, City').flatMap(said)).not.toContain('smartcity form 0-1');
  });

  it('asks for three neighbours as one word, in all three terms', () => {
    for (const term of analyseQuery('Open Street Map'))
      expect(said(term)).toContain('openstreetmap form 0-2');
    expect(answers('Daten der Openstreetmap', 'open street map')).toBe(true);
  });

  it('reads a word as it is written elsewhere with its parts told apart', () => {
    const apart = (word: string) => (word === 'opendata' ? 'Open-Data' : null);
    expect(said(analyseQuery('opendata', { apart })[0])).toEqual([
      'opendata exact 0-0',
      'ope~data form 0-0',
      'ope&data part 0-0',
    ]);
    expect(answers('Open Data', 'opendata')).toBe(false);
    expect(answers('Open Data', 'opendata', { apart })).toBe(true);
    expect(answers('Data', 'opendata', { apart })).toBe(false);
  });

  it('reads a word that begins with a letter for itself as both side by side', () => {
    const apart = (word: string) => (word === 'ubahn' ? 'U-Bahn' : null);
    expect(said(analyseQuery('ubahn', { apart })[0])).toEqual(['ubahn exact 0-0', 'u~bahn form 0-0']);
  });

  it.each([
    ['startup', 'Start-up'],
    ['mitarbeiter', 'Mit-Arbeiter'],
    ['stadtwerke', 'Stadt-Werke'],
  ])('reads %s as one word, although somebody writes %s', (word, written) => {
    expect(analyseQuery(word, { apart: () => written })).toEqual(analyseQuery(word));
  });

  it('takes the compounds in a hyphenated word apart, as when they stand alone', () => {
    const split = createCompoundSplitter();
    for (const question of ['Online-Bürgerbeteiligung', 'Online Bürgerbeteiligung']) {
      expect(answers('Online: Beteiligung der Bürger', question, { split })).toBe(true);
      expect(answers('Online: Beteiligung', question, { split })).toBe(false);
    }
  });

  it('asks for a letter that begins the next word', () => {
    expect(answers('die Bahn', 'U Bahn')).toBe(false);
    expect(answers('die U-Bahn', 'U Bahn')).toBe(true);
    expect(answers('eine Smart City', 'a smart city')).toBe(true);
    expect(analyseQuery('Verein e V').map(({ optional }) => optional)).toEqual([false, true, true]);
  });

  it.each([
    ['Wer hat Erfahrung mit Carsharing?', ['Carsharing']],
    ['wie führt man ein ratsinformationssystem ein', ['ratsinformationssystem']],
    ['Wo finde ich Ansprechpartner für Glasfaser', ['Glasfaser']],
    ['Welche Kommunen nutzen LoRaWAN', ['Kommunen', 'LoRaWAN']],
    ['Wir suchen Lotsen', ['Lotsen']],
    ['Suche Partner für LoRaWAN', ['Partner', 'LoRaWAN']],
    ['Semantische Suche', ['Semantische', 'Suche']],
    ['Wer hat Erfahrung?', ['Erfahrung']],
    ['Erfahrung mit Carsharing', ['Erfahrung', 'Carsharing']],
    ['Carsharing suchen', ['Carsharing', 'suchen']],
    ['Wer macht Prävention gegen Sucht?', ['Prävention', 'Sucht']],
    ['wer macht prävention gegen sucht', ['prävention', 'sucht']],
    ['wer sucht lotsen', ['lotsen']],
    ['Wie verändert KI die Arbeit?', ['verändert', 'KI', 'Arbeit']],
    ['wo gibt es mobile arbeit', ['mobile', 'arbeit']],
    ['Wie funktioniert eine semantische Suche?', ['semantische', 'Suche']],
    ['Welche Use Cases gibt es?', ['Use', 'Cases']],
  ])('asks in %s for %j alone', (text, words) => {
    const required = analyseQuery(text).filter(({ optional }) => !optional);
    expect(required.map(({ word }) => word)).toEqual(words);
  });

  it('makes stop words and legal forms optional, unless nothing else is asked', () => {
    expect(analyseQuery('Amt für Digitales e.V.').map((term) => term.optional)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(analyseQuery('e. V.').map((term) => term.optional)).toEqual([false]);
    expect(analyseQuery('zu für').map((term) => term.optional)).toEqual([false, false]);
  });

  it('takes the last word for a beginning only while typing and only if nothing follows it', () => {
    const beginnings = (text: string, typing: boolean): string[] =>
      analyseQuery(text, { typing })
        .flatMap(said)
        .filter((one) => one.includes('*'));
    expect(beginnings('digitale Stra', true)).toEqual([
      'digitalestra* form 0-1',
      'stra* form 1-1',
      'digitalestra* form 0-1',
    ]);
    expect(beginnings('digitale Stra', false)).toEqual([]);
    expect(beginnings('Straß ', true)).toEqual([]);
    expect(beginnings('E-Gov', true)).toEqual(['egov* form 0-0', 'e-gov* form 0-0', 'e~gov* form 0-0']);
  });

  it('does not look for C when asked for C++', () => {
    expect(said(analyseQuery('C++')[0])).toEqual(['c++ exact 0-0']);
    expect(answers('Kurs in C', 'C++')).toBe(false);
    expect(answers('Kurs in C++', 'C')).toBe(true);
  });

  it.each([
    ['#freiburg_gestalten', '#freiburg_gestalten'],
    ['#freiburg_gestalten', 'freiburg_gestalten'],
    ['#freiburg_gestalten', 'Freiburg gestalten'],
    ['#freiburg_gestalten', 'freiburg'],
    ['#freiburg_gestalten', 'Gestalten'],
    ['Digitalität@Heidelberg', 'digitalität heidelberg'],
    ['Digitalität@Heidelberg', 'Digitalitaet@Heidelberg'],
    ['Land.Digital e.V.', 'land digital e. V.'],
    ['E-Government', 'egovernment'],
    ['eGovernment', 'E-Government'],
    ['EGovernment', 'E Government'],
    ['Smart City', 'SmartCity'],
    ['SmartCity', 'smart-city'],
    ['Umsetzung des OZG', 'OZG-Umsetzung'],
    ['Netz der Lots:innen', 'Lotsen'],
    ['Netz der Lotsinnen', 'Lots*innen'],
    ['Netz der Lotsen', 'LotsInnen'],
    ['Bürger:innen', 'bürger'],
    ['Mitarbeiter(innen)', 'Mitarbeiterin'],
    ['1.000 Bäume', '1000 baum'],
    ['Schreiben Sie an info@ort.de', 'info@ort.de'],
    ['https://www.ort.de/digital', 'ort.de'],
    ['Generation 60+', '60+'],
    ['Kommune 2.0', 'kommune 2.0'],
  ])('%j answers %j', (text, question) => {
    expect(answers(text, question)).toBe(true);
  });

  it.each([
    ['Bauer', 'Bau'],
    ['Urkunde', 'Kunde'],
    ['Polizei', 'Ei'],
    ['Brühl', 'Bühl'],
    ['Kommune 20', 'Kommune 2.0'],
    ['nur Umsetzung', 'OZG-Umsetzung'],
    ['irgendein Text', 'und'],
    ['irgendein Text', ''],
  ])('%j does not answer %j', (text, question) => {
    expect(answers(text, question)).toBe(false);
  });
});
