import { calledKey } from '../../domain/name-key.js';
import { formWeight, nameForms } from '../../domain/name-forms.js';
import type { SearchDocument } from '../../domain/search-document.js';
import { tagsOf } from './facet-tags.js';

/** The row of a document, named as its columns; its vector is written apart (`vectorsOf`). */
export function documentRow(document: SearchDocument) {
  return {
    type: document.type,
    id: document.id,
    ...audienceColumns(document),
    sort_title: document.names[0] ?? '',
    names: [...new Set(document.names.map(calledKey))],
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
  for (const named of nameForms(document.names)) {
    const weight = formWeight(document.type, named);
    forms.set(named.form, Math.max(weight, forms.get(named.form) ?? 0));
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
