import type { Meilisearch, MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import { formWeight, nameForms } from '../../../domain/name-forms.js';
import type { IndexAudience } from '../../../domain/index-audience.js';
import type { EngineSuggestion } from '../../../domain/search-engine.js';
import { readOrderKey } from '../index/encode.js';
import { startsWith } from './filters.js';

/** Title from its first word, other name from its first word, and both from a later one. */
const LANES = ['g0', 'g1', 'g2', 'g3'];
/** Several of a lane may turn out to be in another one already. */
const SPARE = 2;

interface Named {
  readonly o: string;
  /** Names as they are folded. */
  readonly said: readonly string[];
}

/** Records with a name, or a word of a name, that begins so: the best of each lane, weighed as everywhere. */
export async function suggestFrom(
  client: Meilisearch,
  indexUid: string,
  beginning: string,
  audience: IndexAudience,
  limit: number,
): Promise<EngineSuggestion[]> {
  const queries = LANES.map((lane): MultiSearchQuery => ({
    ...{ indexUid, limit: limit * SPARE, attributesToRetrieve: ['o', 'said'] },
    filter: [`audience = ${audience}`, startsWith(lane, beginning)],
    sort: ['rank:asc', 'length:asc', 'o:asc'],
  }));
  const { results } = await client.multiSearch<MultiSearchParams, Named>({ queries });
  const found = new Map(results.flatMap(({ hits }) => hits).map((hit) => [hit.o, hit]));
  return [...found.values()]
    .flatMap((hit) => best(hit, beginning))
    .sort(byWeight)
    .slice(0, limit);
}

/** The form of a record that people mean most when they begin so. */
function best({ o, said }: Named, beginning: string): EngineSuggestion[] {
  const { type, id } = readOrderKey(o);
  return nameForms(said)
    .filter(({ form }) => form.startsWith(beginning))
    .map((one) => ({ type, id, form: one.form, weight: formWeight(type, one) }))
    .sort(byWeight)
    .slice(0, 1);
}

function byWeight(a: EngineSuggestion, b: EngineSuggestion): number {
  return (
    b.weight - a.weight || a.form.length - b.form.length || compare(a.form, b.form) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
