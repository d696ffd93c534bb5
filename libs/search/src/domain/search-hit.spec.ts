import { describe, expect, it } from '@jest/globals';
import { analyseQuery, createCompoundSplitter, Synonyms } from '#language';
import { hitOf } from './search-hit.js';
import type { SearchRecord } from './record.js';

const split = createCompoundSplitter();
const synonyms = new Synonyms([{ topic: 'ki', terms: ['Künstliche Intelligenz', 'KI', 'Machine Learning'] }]);

function recordOf(title: string, excerpt: string, text = ''): SearchRecord {
  return {
    type: 'initiative',
    id: '1',
    slug: 'eins',
    title,
    names: [],
    sections: [
      { text: title, weight: 'name' },
      { text: excerpt, weight: 'summary' },
      { text, weight: 'text' },
    ],
    topics: [],
    kinds: [],
    listing: null,
    openForCooperation: false,
    place: null,
    organisation: null,
    date: null,
    excerpt,
  };
}

function ask(question: string, title: string, excerpt = '', text = '') {
  const terms = synonyms.expand(analyseQuery(question, { split }));
  const hit = hitOf(recordOf(title, excerpt, text), { terms, required: terms, distanceKm: null, split });
  const marked = hit.highlights.flatMap(({ field, ranges }) =>
    ranges.map(([from, to]) => (field === 'title' ? title : hit.snippet).slice(from, to)),
  );
  return {
    snippet: hit.snippet,
    marked,
    found: hit.matched.map(({ word, as, how }) => `${word}: ${as} (${how})`),
  };
}

describe('hitOf', () => {
  it('marks the whole word and not the parts of others where it stands somewhere', () => {
    expect(ask('Bolzplätze', 'Spielplätze und Bolzplätze', 'Spielplätze mit Bolzplatz')).toMatchObject({
      marked: ['Bolzplätze', 'Bolzplatz'],
      found: ['Bolzplätze: Bolzplätze (exact)'],
    });
    expect(ask('Glasfaserausbau', 'Ausbau der Glasfaser').marked).toEqual(['Ausbau', 'Glasfaser']);
  });

  it('shows the text in which the whole word stands, not one that has a part of it', () => {
    const text = `Parkplätze der Stadt. ${'Noch ein Satz. '.repeat(40)}Auch das Parkhaus am Markt.`;
    const { snippet, marked } = ask('Parkhäuser', 'Freie Plätze', 'Wo noch Platz ist', text);
    expect(marked).toEqual(['Parkhaus']);
    expect(snippet).toContain('Auch das Parkhaus am Markt.');
  });

  it('says a synonym of several words as a whole', () => {
    expect(ask('KI', 'Verein am Hafen', 'Arbeitet mit künstlicher Intelligenz.').found).toEqual([
      'KI: künstlicher Intelligenz (synonym)',
    ]);
  });

  it('says a word that stands in the text, although the name has a synonym of it', () => {
    expect(ask('KI', 'Künstliche Intelligenz im Amt', '', 'Was KI im Amt kann.')).toMatchObject({
      found: ['KI: KI (exact)'],
      snippet: 'Was KI im Amt kann.',
    });
  });

  it('says a word that stands in a longer one before a synonym of it', () => {
    const found = [{ topic: 'a', terms: ['Ältere Menschen', 'Senioren'] }];
    const terms = new Synonyms(found).expand(analyseQuery('Senioren', { split }));
    const record = recordOf('Ältere Menschen', 'Das Seniorenzentrum.');
    const { matched } = hitOf(record, { terms, required: terms, distanceKm: null, split });
    expect(matched).toMatchObject([{ as: 'Senioren', how: 'part' }]);
  });

  it('says and marks two words of a name that were asked for as one', () => {
    expect(ask('smartcity', 'Smart City Duisburg')).toMatchObject({
      marked: ['Smart City'],
      found: ['smartcity: Smart City (form)'],
    });
    expect(ask('Kommune2.0', 'Kommune 2.0 e. V.')).toMatchObject({
      marked: ['Kommune 2.0'],
      found: ['Kommune2.0: Kommune 2.0 (form)'],
    });
  });

  it('says of a word by which parts it was found, where these stand apart', () => {
    expect(ask('Klimaschutz', 'Klimabilanz', 'Daten zum Schutz der Umwelt')).toMatchObject({
      marked: ['Klima', 'Schutz'],
      found: ['Klimaschutz: Klima (part)', 'Klimaschutz: Schutz (part)'],
    });
    expect(ask('Klimaschutz', 'Klimabilanz', 'Daten zur Umwelt').found).toEqual([]);
  });
});
