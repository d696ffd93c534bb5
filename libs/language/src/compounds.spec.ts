import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CompoundSplitter } from './compound-parts.js';
import { createCompoundSplitter } from './compounds.js';
import { fold } from './fold.js';
import { answers } from './testing/answers.js';

describe('compounds', () => {
  let split: CompoundSplitter;
  beforeAll(() => {
    split = createCompoundSplitter({ whole: ['Darmstadt', 'Freiburg'] });
  });
  const parts = (word: string): string[] | null => {
    const folded = fold(word);
    return split(folded)?.map(({ start, end }) => folded.slice(start, end)) ?? null;
  };

  it.each([
    ['Wärmeplanung', ['warme', 'planung']],
    ['Wirtschaftsförderung', ['wirtschaft', 'forderung']],
    ['Energiegenossenschaft', ['energie', 'genossenschaft']],
    ['Straßenbeleuchtung', ['strasse', 'beleuchtung']],
    ['Breitbandausbau', ['breitband', 'breit', 'band', 'ausbau']],
    ['Landeshauptstadt', ['landes', 'hauptstadt', 'haupt', 'stadt']],
    ['Abwasserzweckverband', ['abwasser', 'zweckverband', 'zweck', 'verband']],
    ['Digitallotsinnen', ['digital', 'lots']],
    ['Grünflächenamt', ['grunflache', 'grun', 'flache', 'amt']],
    ['Ratsinformationssystem', ['rat', 'informationssystem', 'information', 'system']],
    ['Fahrradwege', ['fahrrad', 'fahr', 'rad', 'wege']],
    ['Fahrradweg', ['fahrrad', 'fahr', 'rad', 'weg']],
  ])('takes %s apart into %j', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it.each(
    (
      'Beratung Förderung Bauer Sekunde Urkunde Polizei Abfuhr Start Verwaltung Digitalisierung Gemeinschaft Bürgerinnen Interessen ' +
      'Transport gestalten Unternehmen Alternative transparent Organisation thematisch Integration Tourismus Information Demokratie ' +
      'Universität Kooperation Innovation kommunal öffentlich Mitarbeiterinnen internationale Darmstadt Freiburg Freiburger'
    ).split(' '),
  )('leaves %s whole', (word) => {
    expect(parts(word)).toBeNull();
  });

  it('knows the words of the network', () => {
    expect(split('lorawannetz')).toBeNull();
    const informed = createCompoundSplitter({ vocabulary: ['LoRaWAN'] });
    expect(informed('lorawannetz')).toEqual([
      { start: 0, end: 7 },
      { start: 7, end: 11 },
    ]);
  });

  it('keeps to the longer word before a head, although the network has a longer head', () => {
    const informed = createCompoundSplitter({ vocabulary: ['Radwege', 'Radverkehr'] });
    const first = (word: string) => word.slice(informed(word)![0]!.start, informed(word)![0]!.end);
    expect(['fahrradwege', 'fahrradweg', 'fahrradverkehr'].map(first)).toEqual([
      'fahrrad',
      'fahrrad',
      'fahrrad',
    ]);
  });

  it.each([
    ['Kommunale Wärmeplanung', 'Planung', true],
    ['Versorgung mit Wasser', 'Wasserversorgung', true],
    ['Beratungsstelle', 'Beratungstelle', true],
    ['Klimaschutzagentur', 'Schutz', true],
    ['Rat der Stadt', 'Beratung', false],
    ['Beratung', 'Rat', false],
    ['Stadt Köln: Stadtkartenwerk', 'Stadtwerke', false],
    ['Stadtwerke', 'Werke', true],
    ['Übersicht der Bandbreiten', 'Breitband', false],
    ['Fahrradmessstellen, Stand 2018', 'Fahrradständer', false],
    ['Landkreis', 'Reis', false],
    ['Starkregenvorsorge', 'Star', false],
    ['Wasser', 'Wasserversorgung', false],
  ])('%j for %j: %p', (text, question, expected) => {
    expect(answers(text, question, { split })).toBe(expected);
  });

  it('does not stumble over what is no word, and takes little time for it', () => {
    for (const word of [
      '',
      'a',
      'a'.repeat(100_000),
      'haus'.repeat(15),
      '2.0',
      'c++',
      '\ud800',
      'ßßßßßßßß',
    ]) {
      expect(() => split(word)).not.toThrow();
    }
  });
});
