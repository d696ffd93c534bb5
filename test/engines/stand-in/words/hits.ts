import type { Document } from '../documents.js';
import type { Settings } from '../settings.js';
import { type Term, typosAllowed } from './query.js';
import { type Word, wordsOf } from './tokenize.js';
import { edits, editsToBeginning } from './typos.js';

/** The words of one attribute of a document. */
export interface Attribute {
  readonly name: string;
  /** Place among the searchable attributes: an earlier one counts more. */
  readonly weight: number;
  readonly words: readonly Word[];
}

/** A place in a document where a term was found. */
export interface Hit {
  readonly attribute: Attribute;
  readonly words: readonly Word[];
  readonly typos: number;
  /** The very word, not another one that begins so, nor a synonym. */
  readonly isExact: boolean;
  /** Letters of the query's word, when only the beginning of the word was asked for; else null. */
  readonly letters: number | null;
}

export function attributesOf(document: Document, settings: Settings): Attribute[] {
  const searchable = settings.searchableAttributes.includes('*')
    ? Object.keys(document)
    : settings.searchableAttributes;
  return searchable.flatMap((name, weight) => {
    const words = wordsOf(document[name]);
    return words.length === 0 ? [] : [{ name, weight, words }];
  });
}

/** Every place where a document has a term, exact ones and others. */
export function hitsOf(term: Term, attributes: readonly Attribute[], settings: Settings): Hit[] {
  return attributes.flatMap((attribute) => {
    if (term.words.length > 1 || term.isPhrase) return phrases(term.words, attribute, 0);
    const word = term.words[0]!;
    const most = settings.typoTolerance.disableOnAttributes.includes(attribute.name)
      ? 0
      : typosAllowed(word, settings);
    return [
      ...attribute.words.flatMap((one) => hitAt(word, one, attribute, most, term.isPrefix)),
      ...(most > 0 ? splits(word).flatMap((parts) => phrases(parts, attribute, 1)) : []),
      ...term.synonyms.flatMap((words) => phrases(words, attribute, 0)),
    ];
  });
}

function hitAt(word: string, one: Word, attribute: Attribute, most: number, isPrefix: boolean): Hit[] {
  const hit = { attribute, words: [one] };
  if (one.form === word) return [{ ...hit, typos: 0, isExact: true, letters: null }];
  if (isPrefix && one.form.startsWith(word))
    return [{ ...hit, typos: 0, isExact: false, letters: [...word].length }];
  if (most === 0) return [];
  const whole = counted(edits(word, one.form, most), word, one.form, most);
  if (whole !== null) return [{ ...hit, typos: whole, isExact: false, letters: null }];
  if (!isPrefix) return [];
  const begun = counted(editsToBeginning(word, one.form, most), word, one.form, most);
  return begun === null ? [] : [{ ...hit, typos: begun, isExact: false, letters: [...word].length }];
}

/** A wrong first letter counts twice. */
function counted(typos: number | null, word: string, form: string, most: number): number | null {
  if (typos === null) return null;
  const all = word[0] === form[0] ? typos : Math.max(2, typos);
  return all <= most ? all : null;
}

function splits(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => [
    word.slice(0, at + 1),
    word.slice(at + 1),
  ]);
}

/** Where words stand next to each other in this order. */
function phrases(words: readonly string[], attribute: Attribute, typos: number): Hit[] {
  const found: Hit[] = [];
  const all = attribute.words;
  for (let start = 0; start + words.length <= all.length; start += 1) {
    const window = all.slice(start, start + words.length);
    const isThere = words.every(
      (word, i) => window[i]!.form === word && window[i]!.position === window[0]!.position + i,
    );
    if (isThere) found.push({ attribute, words: window, typos, isExact: typos === 0, letters: null });
  }
  return found;
}
