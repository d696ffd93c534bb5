import { describe, expect, it } from '@jest/globals';
import { analyseQuery, createCompoundSplitter, type QueryTerm, Synonyms } from '#language';
import { documentOf } from './document-of.js';
import { hasWords } from './has-words.js';
import { calledKey } from './name-key.js';
import { PROBE } from './probe-record.js';

const split = createCompoundSplitter();
const synonyms = new Synonyms([{ topic: 'ki', terms: ['Künstliche Intelligenz', 'KI'] }]);

function isHad(question: string, title: string, text = '', typing = false): boolean {
  const record = {
    ...PROBE,
    title,
    names: [],
    sections: [
      { text: title, weight: 'name' as const },
      { text, weight: 'text' as const },
    ],
  };
  const document = documentOf(record, { place: null, topicsAndAncestors: [], split }, [], 0);
  const terms: QueryTerm[] = synonyms.expand(analyseQuery(question, { split, typing }));
  return hasWords(document, terms, calledKey(question));
}

describe('hasWords', () => {
  it('takes words in other forms, in parts that stand apart, written as one, and by their meaning', () => {
    expect(isHad('Städte', 'Eine Stadt')).toBe(true);
    expect(isHad('Klimaschutz', 'Klima der Stadt', 'Schutz der Umwelt')).toBe(true);
    expect(isHad('smartcity', 'Smart City Duisburg')).toBe(true);
    expect(isHad('KI', 'Verein', 'Arbeitet mit künstlicher Intelligenz.')).toBe(true);
    expect(isHad('die Stadt und der Hafen', 'Hafen', 'in einer Stadt')).toBe(true);
  });

  it('takes a beginning only while somebody types', () => {
    expect(isHad('quorzel', 'Stadt', 'Ein Quorzelplax', true)).toBe(true);
    expect(isHad('quorzel', 'Stadt', 'Ein Quorzelplax')).toBe(false);
  });

  it('takes the name as a whole, whatever it is made of', () => {
    expect(isHad('Die Halle', 'Die Halle')).toBe(true);
    expect(isHad('C++', 'C++')).toBe(true);
  });

  it('lacks what stands nowhere', () => {
    expect(isHad('Quorzelplax', 'Stadt Pforzheim', 'Goldstadt')).toBe(false);
    expect(isHad('Stadt Quorzelplax', 'Stadt Pforzheim', 'Goldstadt')).toBe(false);
    expect(isHad('Glasfaserausbau', 'Ausbau der Straßen')).toBe(false);
  });
});
