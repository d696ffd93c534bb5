import { createCompoundSplitter } from '#language';
import { documentOf } from './document-of.js';
import { countWords } from './counted-words.js';
import type { IndexAudience } from './index-audience.js';
import type { SearchDocument } from './search-document.js';
import { PROBE } from './probe-record.js';

const split = createCompoundSplitter();

function document(
  id: string,
  text: string,
  audiences: readonly IndexAudience[] = ['public', 'member'],
): SearchDocument {
  const record = { ...PROBE, id, title: '', names: [], sections: [{ text, weight: 'text' as const }] };
  return documentOf(record, { place: null, topicsAndAncestors: [], split }, audiences, 1);
}

const words = (...documents: SearchDocument[]) =>
  countWords(documents).map(
    ({ display, documents: count, forPublic }) => `${display} ${count}${forPublic ? '' : ' members'}`,
  );

describe('the words of documents', () => {
  it('are counted once a document, as most of them write them', () => {
    expect(
      words(document('a', 'Wärme und wärme. Moor'), document('b', 'Wärme, MOOR!'), document('c', 'WÄRME')),
    ).toEqual(['Wärme 3', 'Moor 2']);
  });

  it('come with what they are found by', () => {
    expect(countWords([document('a', 'Wärmeplanungen')])).toEqual([
      {
        word: 'wärmeplanungen',
        display: 'Wärmeplanungen',
        forms: ['warmeplan', 'warme', 'warm', 'planungen', 'planung'],
        parts: ['Wärme', 'Planungen'],
        forPublic: true,
        documents: 1,
      },
    ]);
    expect(
      countWords([document('a', 'Digitallots:innen E-Government')]).map(({ display }) => display),
    ).toEqual(['Digitallotsinnen', 'E-Government']);
  });

  it('are no figures, addresses and filling words', () => {
    expect(
      words(document('a', '2025 und 1.000 für www.ort.example info@ort.example 5G und @jemand')),
    ).toEqual([]);
  });

  it('of members are those that the public does not see', () => {
    expect(
      words(
        document('a', 'Offen', ['public']),
        document('a', 'Offen Geheim', ['member']),
        document('b', 'Intern', ['member']),
      ),
    ).toEqual(['Offen 1', 'Geheim 1 members', 'Intern 1 members']);
  });
});
