import { ApiDescription } from '../../../apps/portal/src/edge/openapi/api-description.js';
import { RouteTable } from '../../../apps/portal/src/edge/routes/route-table.js';
import { seeded } from '../../bench/synthetic/seeded.js';
import type { Answer } from '../../portal/ask.js';
import { openShippedDatabase } from '../../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { Findings } from '../findings.js';
import { knownTo, poolsOf } from '../canaries/secret-twins.js';
import { secretNetwork } from '../canaries/secret-network.js';
import type { Proof } from '../proof.js';
import type { Pools } from '../requests/pools.js';
import { bring, settle } from '../twins/bring.js';
import { contentOf } from './content-of.js';
import { MARKUP } from './broken.js';
import { type FuzzedRequest, FuzzedRequests } from './fuzzed-requests.js';

const PROFILES = 30;
const SAY_EVERY = 2_000;
/** At once: enough that requests meet each other, on a pool of connections that is not much larger. */
const CLIENTS = 4;

/**
 * Whatever is asked, nothing fails: no answer is a 5xx, every answer of the API is as described, no page holds markup that
 * came with a request, and nothing in the database has changed afterwards.
 */
export function proveFuzz(requests: number): Proof {
  return async ({ seed, seconds, say }) => {
    const database = await openShippedDatabase();
    const network = secretNetwork(PROFILES, seed, await knownTo(database));
    await bring(database, network.whole);
    await settle(database, new RecordingLogger());
    const portal = await openTestPortal({ database });
    try {
      const before = await contentOf(database);
      const fuzzing = new Fuzzing(portal, await requestsFor(portal, poolsOf(network), seed));
      const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
      const client = async () => {
        while (fuzzing.asked < requests && performance.now() < deadline) {
          await fuzzing.ask();
          if (fuzzing.asked % SAY_EVERY === 0) say(`${fuzzing.asked} of ${requests} requests`);
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      if ((await contentOf(database)) !== before)
        fuzzing.findings.add('content', 'the database is not what it was');
      return fuzzing.verdict();
    } finally {
      await portal.close();
      await database.close();
    }
  };
}

class Fuzzing {
  readonly findings = new Findings();
  private readonly statuses = new Map<number, number>();
  asked = 0;

  constructor(
    private readonly portal: TestPortal,
    private readonly requests: FuzzedRequests,
  ) {}

  async ask(): Promise<void> {
    const request = this.requests.next();
    this.asked += 1;
    const asked = `${request.method} ${request.path.slice(0, 400)} ${JSON.stringify({ ...request, path: undefined }).slice(0, 300)}`;
    try {
      const answer = await this.portal.ask(request.path, request);
      this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
      const fault = faultOf(request, answer);
      if (fault)
        this.findings.add(`${fault} ${routeOf(request)}`, `${asked}: ${fault}: ${answer.text.slice(0, 200)}`);
    } catch (error) {
      this.findings.add(
        `undescribed ${routeOf(request)}`,
        `${asked}: ${(error as Error).message.slice(0, 500)}`,
      );
    }
  }

  verdict() {
    const statuses = [...this.statuses].sort(([a], [b]) => a - b);
    return {
      counts: {
        requests: this.asked,
        statuses: statuses.map(([status, count]) => `${status}: ${count}`).join(', '),
        findings: this.findings.count,
      },
      counterexamples: this.findings.list,
    };
  }
}

function faultOf({ path }: FuzzedRequest, { status, headers, text }: Answer): string | null {
  if (status >= 500) return `answers ${status}`;
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  if (isPage && text.includes(MARKUP)) return 'writes markup as it came';
  if (headers['set-cookie']) return 'sets a cookie';
  const location = headers['location'];
  if (location && !/^\/(?!\/)/.test(location)) return `leads to ${location}`;
  return !isPage && path.startsWith('/api/') && text.startsWith('<') ? 'answers a program with a page' : null;
}

function routeOf({ method, path }: FuzzedRequest): string {
  return `${method} ${path.split('?')[0]!.split('/').slice(0, 4).join('/').slice(0, 40)}`;
}

async function requestsFor(portal: TestPortal, pools: Pools, seed: number): Promise<FuzzedRequests> {
  const document = portal.app.get(ApiDescription).document!;
  const routes = portal.app.get(RouteTable).list();
  return new FuzzedRequests(document, routes, await cursorsOf(portal), pools, seeded(seed));
}

/** What lists hand out when there is more than one page of them. */
async function cursorsOf(portal: TestPortal): Promise<string[]> {
  const lists = [
    'organisations',
    'initiatives',
    'listings',
    'events',
    'guiding-questions',
    'statements',
    'search',
  ];
  const sorted = ['search?sort=newest&', 'search?q=Ort&', 'search?near=08311000&sort=distance&'];
  const addresses = [...lists.map((list) => `${list}?`), ...sorted].map((list) => `/api/v1/${list}limit=1`);
  const answers = await Promise.all(
    addresses.map((address) => portal.json<{ next: string | null }>(address)),
  );
  return answers.flatMap(({ next }) => next ?? []);
}
