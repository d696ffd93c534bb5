import { namesPerson } from './person-name.js';

describe('namesPerson', () => {
  it.each([
    'Anna Müller',
    'anna mueller',
    'Müller, Anna',
    'Sabine Kowalczyk Wärmeplanung',
    'Hans-Dieter Przybylski',
    'Karl-Heinz Meier',
    'Jürgen von der Weber',
    'Frau Schmidt',
    'Prof. Dr. Kowalczyk',
    'Wer ist Herr Yildirim?',
    'Sprechstunde Dr. Kowalczyk',
    'Termin bei Prof. Dr. Müller',
    'Frau Dr. med. Özdemir',
    'Dr. rer. nat. Schmidt',
  ])('sees that a person is named: %s', (text) => expect(namesPerson(text)).toBe(true));

  it.each([
    'Müller',
    'Anna',
    'Frau und Beruf',
    'Sankt Florian',
    'Clara-Zetkin-Straße',
    'Smart City Strategie',
    'Wasserstoff-Tankstelle im Moor',
    'Bad Homburg',
    'Ella KI',
    'Abfall Herr der Ringe',
    'Arzt Dr. med.',
    '',
    '\ud800',
  ])('sees none: %s', (text) => expect(namesPerson(text)).toBe(false));

  it('takes no longer than a text is long', () => {
    const from = performance.now();
    for (const text of ['a'.repeat(20_000), 'a-'.repeat(10_000), "a'".repeat(10_000), 'anna '.repeat(4_000)])
      namesPerson(text);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
