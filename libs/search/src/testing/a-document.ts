import type { CompoundSplitter } from '#language';
import { documentOf } from '../domain/document-of.js';
import type { SearchRecord } from '../domain/record.js';
import type { SearchDocument } from '../domain/search-document.js';

/** What a test says of a document; everything else is as of a plain organisation that everybody sees. */
export interface DocumentWish extends Partial<Omit<SearchDocument, 'terms' | 'names'>> {
  readonly id: string;
  readonly title: string;
  readonly names?: readonly string[];
  readonly summary?: string;
  readonly text?: string;
  /** What lies around it: its place, its kind. */
  readonly around?: string;
  /** Takes its compounds apart; without it they stay whole. */
  readonly split?: CompoundSplitter;
}

/** A document as the indexer would make it from a record with these words. */
export function aDocument({
  id,
  title,
  names = [],
  summary = '',
  text = '',
  around = '',
  split,
  ...wish
}: DocumentWish): SearchDocument {
  const record: SearchRecord = {
    type: wish.type ?? 'organisation',
    id,
    slug: id,
    title,
    names,
    sections: [
      { text: [title, ...names].join('\n'), weight: 'name' },
      { text: summary, weight: 'summary' },
      { text, weight: 'text' },
      { text: around, weight: 'around' },
    ],
    topics: [],
    kinds: ['municipality'],
    listing: null,
    openForCooperation: false,
    place: null,
    organisation: null,
    date: null,
    excerpt: summary,
  };
  const document = documentOf(
    record,
    { place: null, topicsAndAncestors: [], ...(split && { split }) },
    ['public', 'member'],
    1,
  );
  return { ...document, ...wish };
}
