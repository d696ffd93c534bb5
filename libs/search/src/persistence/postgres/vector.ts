import type { SearchDocument } from '../../domain/search-document.js';
import { ByteWriter } from './byte-writer.js';
import { tagsOf } from './facet-tags.js';
import { listingLexeme, OPEN, tagLexeme } from './lexeme.js';
import { textsOf } from './word-texts.js';

/** Object id of the type `text`, the same in every Postgres. */
const TEXT = 25;

/**
 * The text forms of documents' tsvectors, such as `'=städte':1A 'stadt':1A '^städte' '^stadt' '!type:organisation'`, as a `text[]`
 * in Postgres' own format. They are most of what is sent: as JSON they would be put together, looked through for quotes and encoded.
 */
export function vectorsOf(documents: readonly SearchDocument[]): Buffer {
  const bytes = new ByteWriter();
  const [dimensions, hasNull, first] = [Number(documents.length > 0), 0, 1];
  for (const value of [dimensions, hasNull, TEXT]) bytes.int32(value);
  if (dimensions > 0) for (const value of [documents.length, first]) bytes.int32(value);
  for (const document of documents) {
    const start = bytes.length;
    bytes.int32(0);
    for (const { forms, position, class: ofWord } of document.terms)
      bytes.text(forms.as(textsOf).in(ofWord), position - 1);
    bytes.text(valueLexemes(document).join(' '), 0);
    bytes.int32At(start, bytes.length - start - 4);
  }
  return bytes.written;
}

function valueLexemes(document: SearchDocument): string[] {
  const values = tagsOf(document).map(tagLexeme);
  if (document.openForCooperation) values.push(OPEN);
  if (document.listing !== null) values.push(listingLexeme(document.listing));
  return values;
}
