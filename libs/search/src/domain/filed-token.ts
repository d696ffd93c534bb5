import { type CompoundSplitter, createReader, isStopWord, type ReadToken, type Term } from '#language';
import { aroundForm } from './around-form.js';
import { type DocumentWord, wordsOf } from './document-words.js';
import { type FiledForm, FiledForms } from './filed-forms.js';

/** What a document takes in of a token. */
export interface FiledToken {
  /** The words as they are written. */
  readonly written: readonly Term[];
  /** Which piece of the token its last form is of; null where it has none. */
  readonly last: number | null;
  readonly words: readonly DocumentWord[];
  readonly inNames: FiledForms;
  /** Names may be made of filling words ("Die Halle"); in running text they are four words of ten, and nobody asks for them. */
  readonly inText: FiledForms;
  /** Whole words alone: Niedersachsen and Sachsen-Anhalt are not Sachsen, and a Kleinstadt is nothing small. */
  readonly around: FiledForms;
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
  const inNames = formsOf(terms);
  const saying = withoutFilling(terms);
  const inText = saying.length === terms.length ? inNames : formsOf(saying);
  const around = saying
    .filter(({ how }) => how !== 'part')
    .map((term) => ({ ...term, form: aroundForm(term.form) }));
  return {
    written: terms.filter(({ how }) => how === 'exact'),
    last: terms.at(-1)?.position ?? null,
    words: wordsOf(word, terms),
    inNames,
    inText,
    around: formsOf(around),
  };
}

function formsOf(terms: readonly Term[]): FiledForms {
  const forms: FiledForm[] = [];
  for (const { form, how, position } of terms) {
    if (how === 'exact') forms.push({ form, as: 'whole', position });
    forms.push({ form, as: how === 'part' ? 'part' : 'stem', position });
  }
  return new FiledForms(forms);
}

function withoutFilling(terms: readonly Term[]): readonly Term[] {
  let filling = -1;
  return terms.filter(({ form, how, position }) => {
    if (how === 'exact' && isStopWord(form)) filling = position;
    return position !== filling;
  });
}
