import type { UnderstandQuery } from '#search';
import {
  askedAround,
  EVERYTHING,
  type EngineQuery,
  FACETS,
  type Facet,
  NO_FILTERS,
  type SearchEngine,
  SORTS,
} from '#search';
import { type Seeded, seeded } from '../../bench/synthetic/seeded.js';

/** Heidelberg and Berlin, and no point at all. */
const POINTS = [null, { lat: 49.41, lon: 8.69 }, { lat: 52.52, lon: 13.4 }];
const RADII = [null, 5, 60, 300];
const LIMITS = [1, 3, 10, 20];
const SHORTEST_TYPED = 1;

/** How texts are asked for. */
const READINGS = [
  (text: string) => ({ text, typing: false, verbatim: false }),
  (text: string) => ({ text, typing: false, verbatim: true }),
  (text: string, random: Seeded) => ({
    text: text.slice(0, SHORTEST_TYPED + random.below(text.length)).trim(),
    typing: true,
    verbatim: false,
  }),
];

/** Where questions go, and what reads them. */
export interface Asking {
  readonly understand: UnderstandQuery;
  readonly engine: SearchEngine;
}

/** Each text as it is, and then in many ways by chance: begun, narrowed, in another order, by members, around a point. */
export async function* questionsOf(
  texts: readonly string[],
  ways: number,
  { understand, engine }: Asking,
): AsyncGenerator<EngineQuery> {
  const random = seeded(98);
  for (const text of texts) {
    const plain = await read({ text, typing: false, verbatim: false }, 'public');
    yield plain;
    const { facets } = await engine.search(plain);
    for (let way = 0; way < ways; way += 1) {
      const audience = random.one(['public', 'member'] as const);
      const reading = random.one(READINGS)(text, random);
      yield { ...(await read(reading, audience)), ...narrowed(facets, random) };
    }
  }

  async function read(asked: Parameters<UnderstandQuery['execute']>[0], audience: 'public' | 'member') {
    const { text: _text, typing: _typing, verbatim: _verbatim, ...rest } = EVERYTHING;
    const { terms, name } = await understand.execute(asked, audience);
    return { ...rest, terms: askedAround(terms), name, audience };
  }
}

function narrowed(
  facets: Awaited<ReturnType<SearchEngine['search']>>['facets'],
  random: Seeded,
): Partial<EngineQuery> {
  const chosen = FACETS.filter(() => random.chance(0.2)).map((facet): [Facet, string[]] => {
    const values = facets[facet].map(({ value }) => value);
    return [facet, values.length === 0 ? ['nowhere'] : random.some(values, 1 + random.below(2))];
  });
  const point = random.one(POINTS);
  return {
    filters: { ...NO_FILTERS, ...Object.fromEntries(chosen) },
    openOnly: random.chance(0.1),
    listing: random.chance(0.9) ? null : random.one(['offer', 'need'] as const),
    near: point && { ...point, radiusKm: random.one(RADII) },
    sort: random.chance(0.5) ? 'relevance' : random.one(SORTS),
    limit: random.one(LIMITS),
  };
}
