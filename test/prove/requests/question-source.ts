import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Route } from '../../../apps/portal/src/edge/routes/route.js';
import { RouteTable } from '../../../apps/portal/src/edge/routes/route-table.js';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Answer } from '../../portal/ask.js';
import { checkDrawable, drawParameters } from './parameters.js';
import { addressesOf, type Pools, someAddressOf } from './pools.js';
import { parametersOf } from './route-parameters.js';

/** Counts itself up: two portals never answer the same. */
const NOT_COMPARABLE = ['/metrics'];

/** Addresses at which other services of this kind have something to tell. */
const ELSEWHERE = [
  '/sitemap.xml',
  '/robots.txt',
  '/feed',
  '/index.php',
  '/api/v2/search',
  '/en/nichts',
  '/nichts',
];

const LINK = /href="(\/[^"#]*)"/g;
const FOLLOWED_AT_MOST = 20_000;

/** Comes up with requests: every address that there is, then combinations by chance and whatever answers lead to. */
export class QuestionSource {
  private readonly routes: readonly Route[];
  private readonly found: string[] = [];
  private readonly known = new Set<string>();

  constructor(
    app: NestExpressApplication,
    private readonly pools: Pools,
    private readonly random: Seeded,
  ) {
    this.routes = app
      .get(RouteTable)
      .list()
      .filter(({ method, path }) => method === 'GET' && !NOT_COMPARABLE.includes(path));
    for (const route of this.routes) checkDrawable(parametersOf(route));
  }

  /** Every route, each with everything that may stand in it, up to some. */
  every(perRoute: number): string[] {
    const addresses = this.routes.flatMap(({ path }) => addressesOf(path, this.pools).slice(0, perRoute));
    return [...new Set([...addresses, ...ELSEWHERE])];
  }

  /** One more, by chance. */
  next(): string {
    if (this.found.length > 0 && this.random.chance(0.2)) return this.random.one(this.found);
    const route = this.random.one(this.routes);
    const parameters = parametersOf(route);
    // What takes parameters is what can be asked in many ways.
    if (Object.keys(parameters).length === 0 && this.random.chance(0.9)) return this.next();
    const address = someAddressOf(route.path, this.pools, this.random);
    const query = new URLSearchParams(drawParameters(parameters, this.random, this.pools));
    return query.size === 0 ? address : `${address}?${query}`;
  }

  /** Remembers where an answer leads to: its links, its next page. */
  follow(address: string, { text, headers }: Answer): void {
    if (this.found.length > FOLLOWED_AT_MOST) return;
    const isPage = headers['content-type']?.startsWith('text/html');
    for (const link of isPage ? linksIn(text) : nextOf(address, text)) {
      if (this.known.has(link)) continue;
      this.known.add(link);
      this.found.push(link);
    }
  }
}

function linksIn(html: string): string[] {
  return [...html.matchAll(LINK)].map(([, link]) => link!.replaceAll('&amp;', '&'));
}

function nextOf(address: string, text: string): string[] {
  const next = /"next":"([\w-]+)"/.exec(text)?.[1];
  if (!next) return [];
  const [path, query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  return [`${path}?${parameters}`];
}
