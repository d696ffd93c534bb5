import type { DocumentWord } from './document-words.js';
import type { FiledForm, FiledForms } from './filed-forms.js';
import type { IndexAudience } from './index-audience.js';
import type { RecordType } from './record.js';

/** How much a word in this place counts, from the name down to the running text. */
export type TermClass = 'A' | 'B' | 'C' | 'D';

/** A word of a document, where it stands. Documents are made by the thousand: a word costs this and no more. */
export interface PlacedForms {
  readonly forms: FiledForms;
  /** Of its first piece. */
  readonly position: number;
  readonly class: TermClass;
}

/** One form of a word of a document, where it stands. */
export interface DocumentTerm extends FiledForm {
  readonly class: TermClass;
}

/** What a record is narrowed by. */
export interface Filed {
  readonly type: RecordType;
  /** Topics with all their ancestors. */
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly listing: 'offer' | 'need' | null;
  readonly openForCooperation: boolean;
  readonly state: string | null;
  readonly county: string | null;
  readonly size: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What an engine stores of one record for some audiences. It holds no text: hits are read from the database. */
export interface SearchDocument extends Filed {
  readonly id: string;
  /** Grows with every indexing of the record, taken while it is locked: an older document never replaces a newer one. */
  readonly version: number;
  readonly audiences: readonly IndexAudience[];
  readonly title: string;
  /** Folded names under which it is known, title first. */
  readonly names: readonly string[];
  readonly terms: readonly PlacedForms[];
  /** For correcting what people type, one as often as it stands there; an engine needs none of them. */
  readonly words: readonly DocumentWord[];
  readonly date: string | null;
}

/** Each form by itself, in the order of the words. */
export function termsIn({ terms }: Pick<SearchDocument, 'terms'>): DocumentTerm[] {
  return terms.flatMap(({ forms, position: first, class: ofWord }) =>
    forms.all.map(({ form, as, position }) => ({ form, as, position: first + position, class: ofWord })),
  );
}
