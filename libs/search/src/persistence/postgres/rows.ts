import type { RecordType } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import { tagsOf } from './facet-tags.js';
import { toVector } from './vector.js';

/** What people want to reach first when they type a beginning. */
const TYPE_WEIGHTS: Readonly<Record<RecordType, number>> = {
  topic: 1,
  organisation: 0.9,
  initiative: 0.7,
  event: 0.6,
  listing: 0.3,
  statement: 0.2,
};
/** A name that begins so is meant more often than one in which a later word does. */
const LATER_WORD = 0.5;
/** Another name of a thing is meant less often than the one it goes by. */
const OTHER_NAME = 0.6;
const MOST_WORDS = 8;

/** The row of a document, named as its columns. */
export function documentRow(document: SearchDocument) {
  return {
    type: document.type,
    id: document.id,
    ...audienceColumns(document),
    sort_title: document.names[0] ?? '',
    names: document.names,
    terms: toVector(document),
    facets: tagsOf(document),
    listing: document.listing,
    open_for_cooperation: document.openForCooperation,
    lat: document.lat,
    lon: document.lon,
    newest: document.date === null ? 0 : -Date.parse(document.date) / 1_000,
  };
}

/** The rows under which a document's names are suggested: each name from each of its words on. */
export function nameRows(document: SearchDocument) {
  const forms = new Map<string, number>();
  for (const [place, name] of document.names.entries()) {
    const words = name.split(' ');
    for (const [index] of words.slice(0, MOST_WORDS).entries()) {
      const form = words.slice(index).join(' ');
      const weight =
        TYPE_WEIGHTS[document.type] * (place === 0 ? 1 : OTHER_NAME) * (index === 0 ? 1 : LATER_WORD);
      forms.set(form, Math.max(weight, forms.get(form) ?? 0));
    }
  }
  return [...forms].map(([form, weight]) => ({
    type: document.type,
    id: document.id,
    ...audienceColumns(document),
    form,
    weight,
  }));
}

function audienceColumns({ audiences }: SearchDocument) {
  return { for_public: audiences.includes('public'), for_members: audiences.includes('member') };
}
