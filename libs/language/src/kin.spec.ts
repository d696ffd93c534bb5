import { describe, expect, it } from '@jest/globals';
import { analyseQuery } from './analyse-query.js';
import { kinOf } from './kin.js';
import { answers } from './testing/answers.js';

describe('nouns and the adjectives that they are made of', () => {
  it.each([
    ['Team Sauberes Karlsruhe', 'Sauberkeit'],
    ['Sauberkeit', 'sauber'],
    ['Sauberkeit', 'saubere Stadt', false],
    ['Sauberkeit der Stadt', 'saubere Stadt'],
    ['Nachhaltigkeit', 'nachhaltig'],
    ['nachhaltige Beschaffung', 'Nachhaltigkeit'],
    ['barrierefreie Seiten', 'Barrierefreiheit'],
    ['Barrierefreiheit', 'barrierefrei'],
    ['ein transparenter Haushalt', 'Transparenz'],
    ['Transparenz', 'transparente'],
    ['resiliente Städte', 'Resilienz'],
    ['Energieeffizienz', 'energieeffizient'],
    ['kranke Bäume', 'Krankheiten'],
    ['Krankheiten', 'krank'],
  ])('%j for %j', (text, question, expected = true) => {
    expect(answers(text, question)).toBe(expected);
  });

  it.each([
    ['freie Plätze', 'Freiheit'],
    ['Freiheit', 'freie Plätze'],
    ['Einheit', 'eine'],
    ['Referenten', 'Referenz'],
    ['Referenzen', 'Referent'],
    ['konstanter Druck', 'Konstanz'],
    ['Konstanz', 'konstant'],
    ['Urkunde', 'Kundigkeit'],
    ['Kunde', 'Kundigkeit'],
    ['am Fluss', 'Flüssigkeit'],
    ['Flüssigkeit', 'Fluss'],
  ])('not %j for %j', (text, question) => {
    expect(answers(text, question)).toBe(false);
  });

  it('counts less than a form of the word itself', () => {
    const [term] = analyseQuery('Transparenz');
    expect(term?.alternatives.map(({ forms, how, weight }) => [forms[0], how, weight])).toEqual([
      ['transparenz', 'exact', 1],
      ['transparent', 'form', 0.7],
    ]);
  });

  it.each(['', 'keit', 'heit', 'z', 'ent', 'a'.repeat(10_000), `${'b'.repeat(10_000)}heit`])(
    'takes any word',
    (word) => {
      expect(() => kinOf(word)).not.toThrow();
    },
  );
});
