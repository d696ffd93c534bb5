import { calledKey } from '../../../domain/name-key.js';
import { nameForms, typeWeight } from '../../../domain/name-forms.js';
import type { RecordKey } from '../../../domain/record.js';
import { type DocumentTerm, type SearchDocument, termsIn } from '../../../domain/search-document.js';
import type { Facet } from '../../../domain/search-query.js';
import { encode, orderKey } from './encode.js';
import { impactsOf } from './impacts.js';
import { shardsOf } from './shards.js';

/** A document as Meilisearch holds it: values to filter by, keys to sort by, impacts to rank by, and nothing to read. */
export interface StoredDocument {
  readonly key: string;
  readonly version: number;
  readonly audience: readonly string[];
  readonly o: string;
  readonly [attribute: string]: unknown;
}

/** The keys that a record can have: what the public sees, and what only members see. */
export function keysOf({ type, id }: RecordKey): readonly [forPublic: string, forMembers: string] {
  const record = `${type}-${encode(id)}`;
  return [`${record}-p`, `${record}-m`];
}

export function storedDocument(document: SearchDocument): StoredDocument {
  const [forPublic, forMembers] = keysOf(document);
  const title = document.names[0] ?? '';
  const terms = termsIn(document);
  return {
    key: document.audiences.includes('public') ? forPublic : forMembers,
    version: document.version,
    audience: document.audiences,
    o: orderKey(title, document),
    names: [...new Set(document.names.map((name) => encode(calledKey(name))))],
    t: formsOf(terms, () => true),
    w: formsOf(terms, ({ as }) => as === 'whole'),
    a: formsOf(terms, ({ as, class: ofTerm }) => as !== 'part' && ofTerm === 'A'),
    ...facetsOf(document),
    listing: document.listing,
    open: document.openForCooperation,
    newest: document.date === null ? 0 : Date.parse(document.date) / 1_000,
    ...placeOf(document),
    ...suggestionsOf(document),
    ...shardsOf(impactsOf(terms)),
  };
}

function formsOf(terms: readonly DocumentTerm[], isWanted: (term: DocumentTerm) => boolean): string[] {
  return [...new Set(terms.filter(isWanted).map(({ form }) => encode(form)))];
}

function facetsOf({ type, kinds, topics, state, county, size }: SearchDocument): Record<Facet, unknown> {
  return { type, kind: kinds, topic: topics, state, county, size };
}

function placeOf({ lat, lon }: SearchDocument): object {
  return lat === null || lon === null ? { located: false } : { located: true, _geo: { lat, lng: lon } };
}

/** Names from each of their words on, a list a rank: `g0` the title from its beginning, `g3` another name from a later word. */
function suggestionsOf(document: SearchDocument): object {
  const lists: Record<string, string[]> = { g0: [], g1: [], g2: [], g3: [] };
  for (const { form, isTitle, isBeginning } of nameForms(document.names))
    lists[`g${(isTitle ? 0 : 1) + (isBeginning ? 0 : 2)}`]!.push(encode(form));
  const { names } = document;
  return { ...lists, said: names, rank: -typeWeight(document.type), length: (names[0] ?? '').length };
}
