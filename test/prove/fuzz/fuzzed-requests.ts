import type { OpenAPIObject } from '@nestjs/swagger';
import type { Route } from '../../../apps/portal/src/edge/routes/route.js';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Question } from '../../portal/ask.js';
import { drawParameters, type JsonSchema, type Parameters } from '../requests/parameters.js';
import { type Pools, someAddressOf } from '../requests/pools.js';
import { parametersOf } from '../requests/route-parameters.js';
import { brokenCursor, brokenValue, damaged } from './broken.js';
import { drawBody } from './fuzzed-bodies.js';

/** What is sent, as it is sent. */
export interface FuzzedRequest extends Question {
  readonly path: string;
}

/** Something that can be asked. */
interface Target {
  readonly method: string;
  /** As routes are written: `/organisationen/:slug`. */
  readonly path: string;
  readonly parameters: Parameters;
  readonly body?: JsonSchema;
}

type Pair = readonly [name: string, value: string];

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];
const STRANGE_NAMES = [
  '__proto__',
  'constructor[name]',
  'q[]',
  'unbekannt',
  '',
  '%00',
  'limit%20',
  'Q',
  'cursor[0]',
];
const STRANGE_HEADERS: readonly Record<string, string>[] = [
  { accept: 'application/xml' },
  { 'accept-language': 'en;q=2, de;q=x, *' },
  { 'accept-encoding': 'br, x' },
  { 'if-none-match': '*' },
  { 'if-none-match': 'W/"x", "' },
  { 'if-modified-since': 'gestern' },
  { range: 'bytes=0-1' },
  { cookie: 'session=x; session=y; =' },
  { authorization: 'Bearer ' },
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { 'x-request-id': 'a b' },
  { 'content-type': 'application/json; charset=x' },
];

/** Draws requests, most of which should not be made. The same seed draws the same. */
export class FuzzedRequests {
  private readonly targets: readonly Target[];

  /**
   * @param document the OpenAPI document: the API is asked as described there
   * @param routes of the portal: pages stand in no document
   * @param cursors that answers handed out, of whatever list
   */
  constructor(
    document: OpenAPIObject,
    routes: readonly Route[],
    private readonly cursors: readonly string[],
    private readonly pools: Pools,
    private readonly random: Seeded,
  ) {
    const pages = routes
      .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/'))
      .map((route): Target => ({ method: 'GET', path: route.path, parameters: parametersOf(route) }));
    this.targets = [...describedIn(document), ...pages];
  }

  next(): FuzzedRequest {
    const { random } = this;
    const target = random.one(this.targets);
    const pairs = this.damage(drawParameters(target.parameters, random, this.pools).map(encoded), target);
    const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');
    return {
      path: this.address(target) + (query === '' ? '' : `?${query}`),
      method: random.chance(0.05) ? random.one(METHODS) : target.method,
      headers: random.chance(0.1) ? random.one(STRANGE_HEADERS) : {},
      ...(target.body || random.chance(0.02)
        ? { body: drawBody(target.body ?? {}, random, this.pools) }
        : {}),
    };
  }

  /** Now and then something else stands where a name belongs, or the address itself is crooked. */
  private address({ path }: Target): string {
    const { random } = this;
    if (random.chance(0.3)) return path.replaceAll(/:\w+/g, () => brokenValue(random));
    const address = someAddressOf(path, this.pools, random);
    return random.chance(0.03)
      ? random.one([`/${address}`, `${address}/`, `${address}//x`, address.toUpperCase()])
      : address;
  }

  /** One or more of: a value that is wrong, a name that is unknown or doubled, somebody else's cursor. */
  private damage(pairs: readonly Pair[], { parameters }: Target): Pair[] {
    const { random } = this;
    if (random.chance(0.25)) return [...pairs];
    const changed = pairs.map(([name, value]): Pair => [
      name,
      random.chance(0.3) ? brokenValue(random) : value,
    ]);
    if ('cursor' in parameters && random.chance(0.6)) changed.push(['cursor', this.cursor()]);
    if (random.chance(0.2)) changed.push([random.one(STRANGE_NAMES), brokenValue(random)]);
    if (random.chance(0.2))
      changed.push([random.one(Object.keys(parameters).concat('q')), brokenValue(random)]);
    if (random.chance(0.02))
      changed.push(...Array.from({ length: 120 }, (): Pair => ['topic', brokenValue(random)]));
    return changed;
  }

  private cursor(): string {
    const { random } = this;
    const held = random.one(this.cursors);
    return random.one([
      () => held,
      () => damaged(held, random),
      () => brokenCursor(random),
      () => brokenValue(random),
    ])();
  }
}

function encoded([name, value]: Pair): Pair {
  return [encodeURIComponent(name), encodeURIComponent(value)];
}

function describedIn(document: OpenAPIObject): Target[] {
  return Object.entries(document.paths).flatMap(([template, operations]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method): Target[] => {
      const operation = operations[method];
      if (!operation) return [];
      const query = (operation.parameters ?? []).flatMap((parameter) =>
        'in' in parameter && parameter.in === 'query'
          ? [[parameter.name, parameter.schema as JsonSchema] as const]
          : [],
      );
      const body =
        operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {};
      return [
        {
          method: method.toUpperCase(),
          path: template.replaceAll(/\{(\w+)\}/g, ':$1'),
          parameters: Object.fromEntries(query),
          body: body['application/json']?.schema as JsonSchema | undefined,
        },
      ];
    }),
  );
}
