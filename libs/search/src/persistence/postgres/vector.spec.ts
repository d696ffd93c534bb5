import { describe, expect, it } from '@jest/globals';
import { createCompoundSplitter } from '#language';
import { FiledForms } from '../../domain/filed-forms.js';
import type { SearchDocument } from '../../domain/search-document.js';
import { aDocument } from '../../testing/a-document.js';
import { vectorsOf } from './vector.js';

const HEADER = 20;
const LENGTH = 4;

/** As Postgres reads them. */
function read(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = HEADER; at < bytes.length;) {
    const end = at + LENGTH + bytes.readInt32BE(at);
    texts.push(bytes.toString('utf8', at + LENGTH, end));
    at = end;
  }
  return texts;
}

const vectorOf = (wish: Partial<SearchDocument> & { title: string; text?: string }) =>
  read(vectorsOf([aDocument({ id: 'a', ...wish })]))[0]!;
const wordsOf = (vector: string) => vector.split(' ').filter((lexeme) => !lexeme.startsWith("'!"));

describe('the vector of a document', () => {
  it('has the words of names twice and a part with the weight below', () => {
    const document = aDocument({ id: 'a', title: 'Wärmeplanung', split: createCompoundSplitter() });
    expect(wordsOf(read(vectorsOf([document]))[0]!)).toEqual([
      "'^wärmeplanung'",
      "'=wärmeplanung':1A",
      "'^wärmeplanung'",
      "'^warmeplanung'",
      "'warmeplanung':1A",
      "'^warmeplan'",
      "'warmeplan':1A",
      "'-warm':1B",
      "'-planung':1B",
    ]);
  });

  it('says where each piece of a word stands', () => {
    const words = wordsOf(vectorOf({ title: 'x', text: 'Digitales OZG-Projekt' }));
    expect(words.filter((word) => /^'-?(?:ozg|projekt)'/.test(word))).toEqual(["'-ozg':6D", "'-projekt':7D"]);
  });

  it('has letters of any length', () => {
    const vector = vectorOf({ title: 'x', text: '東京 Œuvre 𐍈𐍉 Straße' });
    for (const lexeme of ["'=東京':5D", "'=œuvre':6D", "'=𐍈𐍉':7D", "'=straße':8D"])
      expect(vector).toContain(lexeme);
  });

  it('takes nothing that is written for a place', () => {
    expect(vectorOf({ title: 'x', text: 'https://a.de/b\u0001c' })).toContain("'=a.de/bc':");
  });

  it('can say of no piece behind the 31st where it stands, and says that it is there', () => {
    const pieces = Array.from(
      { length: 45 },
      (_, position) => ({ form: `p${position}`, as: 'whole', position }) as const,
    );
    const terms = [{ forms: new FiledForms(pieces), position: 1, class: 'D' } as const];
    const vector = read(vectorsOf([{ ...aDocument({ id: 'a', title: 'x' }), terms }]))[0]!;
    const places = wordsOf(vector)
      .filter((word) => word !== '')
      .map((word) => Number(/^'=p\d+':(\d+)D$/.exec(word)?.[1]));
    expect(places).toEqual(pieces.map(({ position }) => Math.min(position, 30) + 1));
  });

  it('names no place behind the last one that there can be', () => {
    const vector = vectorOf({ title: 'x', text: `${'wort '.repeat(16_376)}heide moor strand` });
    const placed = ['heide', 'moor', 'strand'].map((word) => vector.split(`'=${word}':`)[1]!.split(' ')[0]);
    expect(placed).toEqual(['16381D', '16382D', '16383D']);
  });

  it('is one of as many as there are documents', () => {
    const documents = Array.from({ length: 300 }, (_, at) =>
      aDocument({ id: `${at}`, title: `Stadt ${at}` }),
    );
    expect(read(vectorsOf(documents)).map((vector) => vector.includes("'=stadt':1A"))).toEqual(
      documents.map(() => true),
    );
    expect(vectorsOf([]).toString('hex')).toBe('000000000000000000000019');
  });
});
