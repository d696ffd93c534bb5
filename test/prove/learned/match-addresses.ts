import type { Pools } from '../requests/pools.js';
import type { ToldNetwork } from './told-network.js';

/** Where matches are shown, by what they are shown for. */
const SHOWN: Readonly<Record<'organisations' | 'initiatives' | 'listings', readonly string[]>> = {
  organisations: [
    '/api/v1/organisations/:slug/peers',
    '/api/v1/organisations/:slug/peers?limit=50&crossRole=true',
    '/api/v1/organisations/:slug/peers.csv',
    '/organisationen/:slug',
    '/organisationen/:slug/passende',
  ],
  initiatives: [
    '/api/v1/initiatives/:slug/similar',
    '/api/v1/initiatives/:slug/similar.csv',
    '/api/v1/initiatives/:slug/transferability?for=08231000',
    '/initiativen/:slug',
  ],
  listings: ['/api/v1/listings/:slug/matches', '/api/v1/listings/:slug/matches.csv', '/biete-suche/:slug'],
};

/** Every list of matches for everything that can have one, up to some of each. */
export function matchAddresses({ open }: ToldNetwork, perRoute: number): string[] {
  return Object.entries(SHOWN).flatMap(([list, routes]) =>
    routes.flatMap((route) =>
      idsOf(open, list)
        .slice(0, perRoute)
        .map((id) => route.replace(':slug', id)),
    ),
  );
}

export function poolsOfTold({ open }: ToldNetwork): Pools {
  const nothing = {
    events: [],
    questions: [],
    statements: [],
    topics: [],
    places: [],
    sitemaps: [],
    words: [],
  };
  const [organisations, initiatives, listings] = ['organisations', 'initiatives', 'listings'].map((list) =>
    idsOf(open, list),
  ) as [string[], string[], string[]];
  return { ...nothing, organisations, initiatives, listings };
}

function idsOf(open: object, list: string): string[] {
  return (open as Record<string, readonly { readonly id: string }[]>)[list]!.map(({ id }) => id);
}
