import { type CompoundSplitter, createReader, isStopWord, type ReadToken, type Term } from '#language';
import { type DocumentWord, wordsOf } from './document-words.js';
import type { DocumentTerm } from './search-document.js';

/** A form under which a document is filed, with its place in the token. */
export type FiledForm = Omit<DocumentTerm, 'class'>;

/** What a document takes in of a token. */
export interface FiledToken {
  readonly terms: readonly Term[];
  readonly words: readonly DocumentWord[];
  readonly inNames: readonly FiledForm[];
  /** Names may be made of filling words ("Die Halle"); in running text they are four words of ten, and nobody asks for them. */
  readonly inText: readonly FiledForm[];
  /** Whole words alone: Niedersachsen and Sachsen-Anhalt are not Sachsen, and a Kleinstadt is nothing small. */
  readonly around: readonly FiledForm[];
}

type Reader = (text: string) => ReadToken<FiledToken>[];

const readers = new WeakMap<object, Reader>();
const WHOLE = {};

/** The tokens of a text as documents take them in. @param split takes compounds apart; without it they stay whole */
export function readerWith(split: CompoundSplitter | undefined): Reader {
  const known = readers.get(split ?? WHOLE);
  if (known) return known;
  const reader = createReader(split ? { split } : {}, fileToken);
  readers.set(split ?? WHOLE, reader);
  return reader;
}

function fileToken(word: string, terms: readonly Term[]): FiledToken {
  return {
    terms,
    words: wordsOf(word, terms),
    inNames: formsOf(terms),
    inText: formsOf(withoutFilling(terms)),
    around: formsOf(withoutFilling(terms).filter(({ how }) => how !== 'part')),
  };
}

function formsOf(terms: readonly Term[]): FiledForm[] {
  return terms.flatMap(({ form, how, position }): FiledForm[] => [
    ...(how === 'exact' ? [{ form, as: 'whole' as const, position }] : []),
    { form, as: how === 'part' ? 'part' : 'stem', position },
  ]);
}

function withoutFilling(terms: readonly Term[]): Term[] {
  let filling = -1;
  return terms.filter(({ form, how, position }) => {
    if (how === 'exact' && isStopWord(form)) filling = position;
    return position !== filling;
  });
}
