import { TextCase } from './text-case.js';

const TEXT =
  'Wir planen offene Netze. Offene Daten und das xPRESS-Portal beraten wir auf www.netze.de im Verein.';
const evidence = (word: string, text = TEXT) => new TextCase(text).evidence(word, text.indexOf(word));

describe('TextCase', () => {
  it.each([
    ['Netze', 1],
    ['Verein', 1],
    ['xPRESS', 1],
    ['planen', -1],
    ['offene', -1],
    ['netze', -1],
    ['de', -1],
  ])('tells of %s', (word, told) => expect(evidence(word)).toBe(told));

  it.each([
    ['Wir', TEXT],
    ['Offene', TEXT],
    ['Beraten', '## Beraten und helfen'],
    ['Kleine', '„Kleine Schritte“ im Quartier'],
    ['Offen', 'Netze\nOffen für alle'],
  ])('cannot tell of %s where it opens a sentence, a line or a quotation', (word, text) => {
    expect(evidence(word, text)).toBe(0);
  });

  it('takes small letters for nothing where nobody writes capitals', () => {
    expect(evidence('réseaux', 'Nous travaillons sur les réseaux de chaleur avec la ville.')).toBe(0);
    expect(evidence('wärme', 'wir planen wärme und netze für das quartier')).toBe(0);
    expect(
      evidence('planning', 'We do heat planning with partners in Ghent and learn from each other.'),
    ).toBe(0);
  });

  it('takes addresses for no words', () => {
    for (const word of ['github', 'org', 'info', 'z.B.'])
      expect(evidence(word, 'Siehe info@github.org, z.B. im Netz der Stadt.')).toBe(-1);
  });
});
